/** The rules that the code base keeps as a whole: which room may know which, and what nobody may do. */
@NullMarked
package lms.web.architecture;

import org.jspecify.annotations.NullMarked;

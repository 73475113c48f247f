/** What is wrong with a row, in words, for files that people open elsewhere. */
@NullMarked
package lms.web.membership.wording;

import org.jspecify.annotations.NullMarked;

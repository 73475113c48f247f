/** The form with the equality questions, and the figures. */
@NullMarked
package lms.web.equality.page;

import org.jspecify.annotations.NullMarked;

/** The words of questions and answers, from the message files. */
@NullMarked
package lms.web.equality.wording;

import org.jspecify.annotations.NullMarked;

/** Turns a mail into words, from the message files. */
@NullMarked
package lms.web.message.wording;

import org.jspecify.annotations.NullMarked;

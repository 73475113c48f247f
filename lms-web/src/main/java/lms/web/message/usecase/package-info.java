/** Writing mails to people, and delivering them in the background. */
@NullMarked
package lms.web.message.usecase;

import org.jspecify.annotations.NullMarked;

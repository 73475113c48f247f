/** Hands mails to the mail server, by SMTP. */
@NullMarked
package lms.web.message.smtp;

import org.jspecify.annotations.NullMarked;

/** Mails that wait to be sent, and what becomes of them. */
@NullMarked
package lms.web.message.domain;

import org.jspecify.annotations.NullMarked;

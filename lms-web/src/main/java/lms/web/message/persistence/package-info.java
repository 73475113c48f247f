/** The mails that wait to be sent, in the database. */
@NullMarked
package lms.web.message.persistence;

import org.jspecify.annotations.NullMarked;

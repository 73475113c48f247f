/** The outbox of the demonstration, to look into. */
@NullMarked
package lms.web.message.page;

import org.jspecify.annotations.NullMarked;

/** Where people read what they can agree to, and answer. */
@NullMarked
package lms.web.consent.page;

import org.jspecify.annotations.NullMarked;

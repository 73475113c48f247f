/** Events as calendar programs read them (RFC 5545), so that a date reaches the calendar without being typed. */
@NullMarked
package lms.web.shared.calendar;

import org.jspecify.annotations.NullMarked;

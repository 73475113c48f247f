/** The beat that wakes what runs in the background. */
@NullMarked
package lms.web.shared.schedule;

import org.jspecify.annotations.NullMarked;

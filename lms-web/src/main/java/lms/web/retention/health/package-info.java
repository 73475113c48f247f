/** What whoever looks after the machine can ask about the daily run. */
@NullMarked
package lms.web.retention.health;

import org.jspecify.annotations.NullMarked;

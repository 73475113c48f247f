/** Reads the plan of a lesson that is led in a room, which check and renderer both need. */
@NullMarked
package lms.content.plan;

import org.jspecify.annotations.NullMarked;

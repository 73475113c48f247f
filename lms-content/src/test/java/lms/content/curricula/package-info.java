/** What our own curricula promise beyond the format: a complete lesson, a course that is practised, sources that say what was seen. */
@NullMarked
package lms.content.curricula;

import org.jspecify.annotations.NullMarked;

/** Reads what belongs to a film or a recording, which check and renderer both need. */
@NullMarked
package lms.content.media;

import org.jspecify.annotations.NullMarked;

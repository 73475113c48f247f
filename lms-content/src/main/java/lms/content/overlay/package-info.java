/** Reads what nations and Groups say otherwise, and the source of the blocks that they stand in for. */
@NullMarked
package lms.content.overlay;

import org.jspecify.annotations.NullMarked;

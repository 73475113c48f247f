/**
 * Where a link leads. Checking and rendering ask the same question here, so that what was checked is what is rendered.
 */
@NullMarked
package lms.content.link;

import org.jspecify.annotations.NullMarked;

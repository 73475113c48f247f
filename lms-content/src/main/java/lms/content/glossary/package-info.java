/** Reads the words that a curriculum explains, with the other forms in which people meet them. */
@NullMarked
package lms.content.glossary;

import org.jspecify.annotations.NullMarked;

/**
 * Puts the text of one file into another. What was put in behaves as if it had been written there: its ids belong to the
 * lesson, and its links lead where they led from their own file.
 */
@NullMarked
package lms.content.include;

import org.jspecify.annotations.NullMarked;

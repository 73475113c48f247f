/**
 * The rules that a curriculum has to keep and the words to say that it does not. Every stage of reading finds faults,
 * so this stands below all of them.
 */
@NullMarked
package lms.content.finding;

import org.jspecify.annotations.NullMarked;

/**
 * Finds prompt, options, feedback, hint and explanation in a quiz directive, and makes the keys and hashes by which
 * answers are stored. They have to stay the same for ever: stored attempts refer to them.
 */
@NullMarked
package lms.content.quiz;

import org.jspecify.annotations.NullMarked;

/**
 * Turns the tree of a lesson into HTML, an outline, passages for search and quizzes, for one audience. What the audience
 * may not see is taken out before anything is written.
 */
@NullMarked
package lms.content.render;

import org.jspecify.annotations.NullMarked;

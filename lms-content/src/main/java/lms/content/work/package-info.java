/**
 * Reads by what work is judged, the criteria of a practice and the rubric of an assignment, which check and renderer
 * both need.
 */
@NullMarked
package lms.content.work;

import org.jspecify.annotations.NullMarked;

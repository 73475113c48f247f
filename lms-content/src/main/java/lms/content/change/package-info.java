/**
 * What learners notice when one state of a curriculum takes the place of another: told by the ids that stay, so that a
 * renamed or moved lesson is the same lesson. Trainers read it before they publish, officers before a cohort moves on.
 */
@NullMarked
package lms.content.change;

import org.jspecify.annotations.NullMarked;

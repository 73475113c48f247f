/**
 * The pages of those who run and lead cohorts: officers plan them and look after their people, coaches find what they
 * need in the room.
 */
@NullMarked
package lms.web.cohort.page;

import org.jspecify.annotations.NullMarked;

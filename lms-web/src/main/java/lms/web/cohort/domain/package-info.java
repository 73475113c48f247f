/**
 * Cohorts: dated runs of a course, pinned to a release, with the places their people hold and the sessions in which they
 * meet. The states and what may follow which are those of the domain's state machines; anything else is refused.
 */
@NullMarked
package lms.web.cohort.domain;

import org.jspecify.annotations.NullMarked;

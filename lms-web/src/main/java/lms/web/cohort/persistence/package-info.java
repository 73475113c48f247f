/** Cohorts in the database; every query about their people takes a scope. */
@NullMarked
package lms.web.cohort.persistence;

import org.jspecify.annotations.NullMarked;

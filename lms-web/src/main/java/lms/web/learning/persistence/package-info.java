/** Learners' records in the database; each method reaches only what its scope holds. */
@NullMarked
package lms.web.learning.persistence;

import org.jspecify.annotations.NullMarked;

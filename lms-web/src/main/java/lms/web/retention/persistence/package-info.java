/** Rows that are over, found and removed in the database. */
@NullMarked
package lms.web.retention.persistence;

import org.jspecify.annotations.NullMarked;

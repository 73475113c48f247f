/** The audit trail in the database. */
@NullMarked
package lms.web.audit.persistence;

import org.jspecify.annotations.NullMarked;

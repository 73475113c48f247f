/** The trail of deeds in the database: it grows and never changes. */
@NullMarked
package lms.web.audit.persistence;

import org.jspecify.annotations.NullMarked;

/** Sealed texts in the database, whatever entity they belong to. */
@NullMarked
package lms.web.sealing.persistence;

import org.jspecify.annotations.NullMarked;

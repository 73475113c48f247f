/** Copies of the embedded database. */
@NullMarked
package lms.web.backup.persistence;

import org.jspecify.annotations.NullMarked;

/** Uploaded revisions in the database. */
@NullMarked
package lms.web.authoring.persistence;

import org.jspecify.annotations.NullMarked;

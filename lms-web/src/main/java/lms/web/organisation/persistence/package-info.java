/** Organisation units in the database. */
@NullMarked
package lms.web.organisation.persistence;

import org.jspecify.annotations.NullMarked;

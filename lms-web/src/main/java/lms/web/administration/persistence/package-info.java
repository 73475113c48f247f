/** Requests for records in the database. */
@NullMarked
package lms.web.administration.persistence;

import org.jspecify.annotations.NullMarked;

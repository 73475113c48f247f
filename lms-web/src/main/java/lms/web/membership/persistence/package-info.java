/** Members and files of people in the database. */
@NullMarked
package lms.web.membership.persistence;

import org.jspecify.annotations.NullMarked;

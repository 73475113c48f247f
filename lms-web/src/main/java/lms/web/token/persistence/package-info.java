/** Personal access tokens in the database. */
@NullMarked
package lms.web.token.persistence;

import org.jspecify.annotations.NullMarked;

/** The one place with keys and ciphers: what is sealed in the database, marked so that it can be found, or signed. */
@NullMarked
package lms.web.shared.secret;

import org.jspecify.annotations.NullMarked;

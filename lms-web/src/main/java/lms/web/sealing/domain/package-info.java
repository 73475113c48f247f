/** The row by which a database and a key file know that they belong together. */
@NullMarked
package lms.web.sealing.domain;

import org.jspecify.annotations.NullMarked;

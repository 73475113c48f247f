/** The first sealing of a database, the keys that fit it, and sealing anew under renewed keys. */
@NullMarked
package lms.web.sealing.usecase;

import org.jspecify.annotations.NullMarked;

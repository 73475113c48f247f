/** Who may do what: the matrix of rights as a file, held against every route and against the running system. */
@NullMarked
package lms.web.rights;

import org.jspecify.annotations.NullMarked;

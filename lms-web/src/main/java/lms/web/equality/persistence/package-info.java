/** The store of the equality answers, which no other table leads to and none is led to from. */
@NullMarked
package lms.web.equality.persistence;

import org.jspecify.annotations.NullMarked;

/** Members of units: one by one, and many from a file. */
@NullMarked
package lms.web.membership.usecase;

import org.jspecify.annotations.NullMarked;

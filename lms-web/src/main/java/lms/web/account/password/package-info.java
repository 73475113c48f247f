/** The slow hash, and the queue before it that keeps a rush of sign-ins from starving everybody who reads. */
@NullMarked
package lms.web.account.password;

import org.jspecify.annotations.NullMarked;

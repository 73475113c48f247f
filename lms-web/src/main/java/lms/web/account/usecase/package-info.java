/** Signing in and out, accepting an invitation, making the first administrator, looking after one's own account. */
@NullMarked
package lms.web.account.usecase;

import org.jspecify.annotations.NullMarked;

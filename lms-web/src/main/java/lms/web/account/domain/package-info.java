/** Who can sign in, where they are signed in, who was invited, and which roles people hold. */
@NullMarked
package lms.web.account.domain;

import org.jspecify.annotations.NullMarked;

/** What passkeys say, checked as WebAuthn demands; the only place that knows how that is written. */
@NullMarked
package lms.web.account.passkey;

import org.jspecify.annotations.NullMarked;

package lms.web.account.page;

import jakarta.ws.rs.core.NewCookie;
import lms.web.account.domain.SignInPolicy;

/**
 * The one cookie of the site. Its name makes browsers insist on https or loopback, on this host alone and on the whole
 * path; scripts cannot read it.
 */
final class SignInCookie {

    static final String NAME = "__Host-lms";

    private SignInCookie() {}

    static NewCookie of(String secret) {
        return cookie(secret, (int) SignInPolicy.ABSOLUTE.toSeconds());
    }

    static NewCookie none() {
        return cookie("", 0);
    }

    private static NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}

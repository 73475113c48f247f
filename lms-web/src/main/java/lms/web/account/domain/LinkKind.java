package lms.web.account.domain;

import java.time.Duration;

/** What somebody can have a link sent for. */
public enum LinkKind {
    /** To choose a new password. */
    RESET,
    /** To sign in without a password. */
    SIGN_IN;

    /** How long a link works (ASVS 5.0, 6.4 and 6.6: ten minutes). */
    public static final Duration VALID = Duration.ofMinutes(10);
}

package lms.web.account.domain;

import java.time.Duration;

/** How long a sign-in lasts (ASVS 5.0, 7.3.1 and 7.3.2, with the figures of our security design for learners). */
public final class SignInPolicy {

    /** Ends when the person was not here for so long. */
    public static final Duration IDLE = Duration.ofDays(7);
    /** Ends in any case. */
    public static final Duration ABSOLUTE = Duration.ofDays(30);
    /** A visit is noted at most this often, so that reading hardly ever writes. */
    public static final Duration SEEN_STEP = Duration.ofMinutes(5);

    private SignInPolicy() {}
}

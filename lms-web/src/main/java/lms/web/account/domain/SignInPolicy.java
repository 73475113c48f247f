package lms.web.account.domain;

import java.time.Duration;

/** How long a sign-in lasts (ASVS 5.0, 7.3.1 and 7.3.2, with the figures of our security design: learners by idle time and in all, people with roles by both for their roles). */
public final class SignInPolicy {

    /** Ends when the person was not here for so long. */
    public static final Duration IDLE = Duration.ofDays(7);
    /** Ends in any case. */
    public static final Duration ABSOLUTE = Duration.ofDays(30);
    /** A sign-in waits so long for its second step. */
    public static final Duration SECOND_STEP = Duration.ofMinutes(10);
    /** Roles rest when the browser was left alone for so long; reading and learning go on. */
    public static final Duration ROLES_IDLE = Duration.ofMinutes(30);
    /** Roles rest so long after a secret was last shown. */
    public static final Duration ROLES_AWAKE = Duration.ofHours(12);
    /** A visit is noted at most this often, so that reading hardly ever writes. */
    public static final Duration SEEN_STEP = Duration.ofMinutes(5);

    private SignInPolicy() {}
}

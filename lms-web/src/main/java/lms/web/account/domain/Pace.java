package lms.web.account.domain;

import java.time.Duration;

/**
 * How fast secrets may be tried. The wait after each try grows along the curve of Nextcloud's brute force protection
 * (0.2 seconds, doubled with each try up to 25), then, from the tenth try on, by a minute each time up to a limit, as
 * Keycloak's brute force detection does (wait increment one minute, at most fifteen). Waits before the first counted
 * one are left out: they are shorter than typing takes.
 */
public enum Pace {
    /** For one account, whatever secret of it is tried. At the limit four tries are left in an hour. */
    ACCOUNT(4, Duration.ofHours(1), Duration.ofMinutes(15)),
    /** For asking for links by mail to one address. At the limit it gets one mail in an hour. */
    MAIL(3, Duration.ofHours(1), Duration.ofHours(1)),
    /** For one network: a hall full of people behind one router has to get in. At the limit about two in a minute. */
    NETWORK(300, Duration.ofSeconds(12), Duration.ofSeconds(25));

    private static final long FIRST_MILLIS = 200;
    private static final int LONGEST_DOUBLING = 7;
    private static final Duration DOUBLED_UP_TO = Duration.ofSeconds(25);
    private static final int MINUTES_FROM = 10;

    private final int free;
    private final Duration memory;
    private final Duration longest;

    Pace(int free, Duration memory, Duration longest) {
        this.free = free;
        this.memory = memory;
        this.longest = longest;
    }

    /** How long one try in vain is remembered, once those before it are forgotten. */
    Duration memory() {
        return memory;
    }

    /** How long to wait after this many tries in vain. */
    Duration waitAfter(int tries) {
        if (tries <= free) {
            return Duration.ZERO;
        }
        int step = this == NETWORK ? tries - free : tries;
        Duration wait =
                step < MINUTES_FROM || this == NETWORK ? doubled(step) : Duration.ofMinutes(step - MINUTES_FROM + 1L);
        return wait.compareTo(longest) < 0 ? wait : longest;
    }

    /** More tries are not counted: the wait grows no more, and all is forgotten in a time that can be told. */
    int most() {
        return this == NETWORK ? free + LONGEST_DOUBLING + 1 : MINUTES_FROM + (int) longest.toMinutes() - 1;
    }

    private static Duration doubled(int step) {
        Duration wait = Duration.ofMillis(FIRST_MILLIS << Math.min(step - 1, LONGEST_DOUBLING));
        return wait.compareTo(DOUBLED_UP_TO) < 0 ? wait : DOUBLED_UP_TO;
    }
}

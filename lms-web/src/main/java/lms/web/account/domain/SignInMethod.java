package lms.web.account.domain;

/** With what somebody signed in. */
public enum SignInMethod {
    PASSWORD,
    /** A link that was sent to their address. */
    LINK,
    /** A passkey: something the person has, opened by something they know or are; so it needs no second step. */
    PASSKEY;

    /** Whether it counts for two steps. */
    public boolean isStrong() {
        return this == PASSKEY;
    }
}

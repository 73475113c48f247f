package lms.web.account.usecase;

import lms.web.account.domain.Opening;

/**
 * A sign-in that has begun.
 *
 * @param secret for the cookie
 * @param pending whether a second step has to follow before it opens anything
 * @param opening what the person had in mind
 */
public record Entry(String secret, boolean pending, Opening opening) {

    /** Says nothing of the secret. */
    @Override
    public String toString() {
        return "Entry[pending=" + pending + "]";
    }
}

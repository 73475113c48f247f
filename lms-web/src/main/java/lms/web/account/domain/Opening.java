package lms.web.account.domain;

import lms.web.shared.kernel.HeldForm;

/**
 * What somebody had in mind when they signed in.
 *
 * @param held what was typed before signing in, to be shown again
 * @param returnTo local path to go to; empty goes home
 */
public record Opening(HeldForm held, String returnTo) {

    /** Nothing but to sign in. */
    public static final Opening PLAIN = new Opening(HeldForm.NONE, "");
}

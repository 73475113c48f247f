package lms.web.account.page;

import lms.web.account.usecase.Ways;

/**
 * {@code /me/confirm}: showing a secret again. Posts {@link #PASSWORD} or {@link #CODE}, and {@link #RETURN}.
 *
 * @param ways how it can be done
 * @param returnTo path to go to afterwards; empty goes home
 */
public record ConfirmationModel(Ways ways, String returnTo) {
    /** Field of the password. */
    public static final String PASSWORD = "password";
    /** Field of the code. */
    public static final String CODE = "code";
    /** Hidden field of the path to go to afterwards. */
    public static final String RETURN = "return";
}

package lms.web.account.page;

import lms.web.shared.view.SafeUrl;

/**
 * {@code /me/security/password}: a new password, or the first. Posts {@link #CURRENT} and {@link #PASSWORD}.
 *
 * @param action where the form posts to
 * @param email whose password it is, for password managers
 * @param first whether there is none yet
 * @param asksCurrent whether the present one has to be typed, too
 */
public record PasswordModel(SafeUrl action, String email, boolean first, boolean asksCurrent) {
    /** Field of the present password. */
    public static final String CURRENT = "current";
    /** Field of the new password. */
    public static final String PASSWORD = "password";
}

package lms.web.account.page;

import lms.web.shared.view.SafeUrl;

/**
 * {@code /forgotten/{token}}: choosing a new password with a link from a mail. Posts {@link #PASSWORD}.
 *
 * @param open whether the link can be used; one that is unknown, used or too old looks the same
 * @param action where the form posts to
 * @param email whose password it is, for password managers; empty unless open
 */
public record ResetModel(boolean open, SafeUrl action, String email) {
    /** Field of the new password. */
    public static final String PASSWORD = "password";
}

package lms.web.account.page;

/**
 * {@code /me/confirm}: showing a secret again. Posts {@link #PASSWORD} and {@link #RETURN}.
 *
 * @param returnTo path to go to afterwards; empty goes home
 */
public record ConfirmationModel(String returnTo) {
    /** Field of the password. */
    public static final String PASSWORD = "password";
    /** Hidden field of the path to go to afterwards. */
    public static final String RETURN = "return";
}

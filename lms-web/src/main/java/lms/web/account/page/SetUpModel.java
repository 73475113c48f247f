package lms.web.account.page;

import java.util.List;
import lms.web.shared.view.SafeUrl;

/**
 * The page that makes the first administrator. Posts {@link #TOKEN}, {@link #NAME}, {@link #EMAIL}, {@link #LANGUAGE}
 * and {@link #PASSWORD}.
 *
 * @param open false once there is an administrator: the page then says so and has no form
 * @param action where the form posts to
 * @param token the one-time token that was printed at the start, as typed or from the address
 * @param displayName as typed before
 * @param email as typed before
 * @param language BCP 47 tag chosen
 * @param languages those to choose from
 */
public record SetUpModel(
        boolean open,
        SafeUrl action,
        String token,
        String displayName,
        String email,
        String language,
        List<String> languages) {
    /** Field of the token. */
    public static final String TOKEN = "token";
    /** Field of the display name. */
    public static final String NAME = "name";
    /** Field of the e-mail address. */
    public static final String EMAIL = "email";
    /** Field of the language. */
    public static final String LANGUAGE = "language";
    /** Field of the password. */
    public static final String PASSWORD = "password";

    public SetUpModel {
        languages = List.copyOf(languages);
    }
}

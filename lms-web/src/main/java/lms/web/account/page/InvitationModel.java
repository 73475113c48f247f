package lms.web.account.page;

import java.util.List;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /invitation/{token}}: make an account from an invitation. Posts {@link #NAME}, {@link #LANGUAGE} and
 * {@link #PASSWORD}.
 *
 * @param state whether the invitation can be used
 * @param action where the form posts to
 * @param email the address that was invited; empty unless {@link State#OPEN}
 * @param challenge where a new passkey is asked for
 * @param displayName as typed before
 * @param language BCP 47 tag chosen
 * @param languages those to choose from
 */
public record InvitationModel(
        State state,
        SafeUrl action,
        SafeUrl challenge,
        String email,
        String displayName,
        String language,
        List<String> languages) {
    /** Field of the display name. */
    public static final String NAME = "name";
    /** Field of the language. */
    public static final String LANGUAGE = "language";
    /** Field of the password. */
    public static final String PASSWORD = "password";

    public InvitationModel {
        languages = List.copyOf(languages);
    }

    /** Whether the invitation can be used. */
    public enum State {
        OPEN,
        EXPIRED,
        USED,
        UNKNOWN
    }
}

package lms.web.account.page;

import java.util.List;
import lms.web.shared.view.HiddenField;

/**
 * {@code /sign-in}. Posts {@link #EMAIL}, {@link #PASSWORD} and {@link #RETURN}.
 *
 * @param email as typed before
 * @param returnTo path to go to afterwards; empty goes home
 * @param reason why the reader is here
 * @param carried what the form sends along: an answer that was posted after the sign-in had ended
 * @param demoPeople in the demonstration, people to sign in as with one button
 */
public record SignInModel(
        String email, String returnTo, Reason reason, List<HiddenField> carried, List<DemoPerson> demoPeople) {
    /** Field of the e-mail address. */
    public static final String EMAIL = "email";
    /** Field of the password. */
    public static final String PASSWORD = "password";
    /** Hidden field of the path to go to afterwards. */
    public static final String RETURN = "return";

    public SignInModel {
        carried = List.copyOf(carried);
        demoPeople = List.copyOf(demoPeople);
    }

    /** Why the reader is here. */
    public enum Reason {
        /** By their own wish. */
        ASKED,
        /** The page they wanted is for people who are signed in. */
        NEEDED,
        /** Their sign-in had ended. */
        ENDED,
        /** Their sign-in had ended when they sent an answer, which this form carries. */
        ANSWER_KEPT,
        /** They have just chosen a new password with a link. */
        PASSWORD_SET,
        /** They have just signed out. */
        SIGNED_OUT
    }

    /**
     * Somebody of the demonstration.
     *
     * @param displayName named by role: "Demo learner 1"
     * @param email to sign in with
     * @param password in clear: this is only a demonstration
     */
    public record DemoPerson(String displayName, String email, String password) {}
}

package lms.web.account.page;

import lms.web.account.domain.LinkKind;
import lms.web.message.usecase.MailState.Way;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /forgotten} and {@code /sign-in/link}: asking for a link by mail. Posts {@link #EMAIL}.
 *
 * @param kind what the link is for
 * @param action where the form posts to
 * @param email as typed before
 * @param sent whether the form was sent; says nothing of whether the address is known
 * @param way where mails go
 */
public record LinkAskModel(LinkKind kind, SafeUrl action, String email, boolean sent, Way way) {
    /** Field of the e-mail address. */
    public static final String EMAIL = "email";

    /** Beginning of the keys of its messages. */
    public String words() {
        return kind == LinkKind.RESET ? "forgotten" : "signInLink";
    }
}

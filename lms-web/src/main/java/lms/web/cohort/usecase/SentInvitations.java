package lms.web.cohort.usecase;

import java.util.List;

/**
 * What came of inviting. It is the same whether or not an address has an account.
 *
 * @param sent those that were invited, with the secret of the link, to be shown once where no mail is sent
 */
public record SentInvitations(List<Sent> sent) {

    public SentInvitations {
        sent = List.copyOf(sent);
    }

    /**
     * An invitation.
     *
     * @param email as typed
     * @param token the last part of {@code /cohorts/invitation/…}
     */
    public record Sent(String email, String token) {}
}

package lms.web.account.usecase;

import java.time.Instant;

/**
 * An invitation that was just made; its link is never shown again.
 *
 * @param email who is invited
 * @param link absolute address with the secret; it works once
 * @param expires when the link stops working
 */
public record FreshInvitation(String email, String link, Instant expires) {

    /** The secret part of the link. */
    public String token() {
        return link.substring(link.lastIndexOf('/') + 1);
    }
}

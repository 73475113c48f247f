package lms.web.account.usecase;

import java.time.Instant;

/**
 * An invitation that was just made; the token is never shown again.
 *
 * @param email who is invited
 * @param token the secret part of the link
 * @param expires when the link stops working
 */
public record FreshInvitation(String email, String token, Instant expires) {}

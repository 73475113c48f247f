package lms.web.token.usecase;

import java.time.Instant;

/**
 * A token that was just made.
 *
 * @param text what the program shows; it is told this once
 */
public record FreshToken(String name, String text, Instant expiresAt) {}

package lms.web.message.usecase;

import java.time.Instant;
import java.util.UUID;
import lms.web.message.domain.Letter;

/**
 * A mail on its way to the mail server.
 *
 * @param id the same at every attempt, so that a mail that comes twice is known to be one
 * @param to one address
 * @param written when it was put into the outbox
 * @param attempt how often it has been tried, this time included
 */
public record Posting(UUID id, String to, Letter letter, Instant written, int attempt) {}

package lms.web.message.usecase;

import java.time.Instant;
import java.util.UUID;
import lms.web.message.domain.Letter;

/** A mail in the outbox of the demonstration. */
public record OutboxView(UUID id, String to, Letter letter, Instant written) {}

package lms.web.account.usecase;

import java.time.Instant;
import java.util.UUID;

/** One of a person's passkeys. */
public record PasskeyView(UUID id, String name, Instant added, Instant lastUsed) {}

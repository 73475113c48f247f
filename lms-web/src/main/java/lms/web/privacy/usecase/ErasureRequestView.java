package lms.web.privacy.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A request to erase somebody, for an administrator.
 *
 * @param subject display name of who is to be erased
 * @param asker display name of who asks; empty once their account is gone
 * @param words how the person asked for it
 * @param mine whether the reader asked
 * @param mayAnswer whether the reader can answer
 */
public record ErasureRequestView(
        UUID id,
        String subject,
        Optional<String> asker,
        String words,
        Instant askedAt,
        boolean mine,
        boolean mayAnswer) {}

package lms.web.administration.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import lms.web.administration.domain.Reason;
import lms.web.administration.domain.RequestState;

/**
 * A request for a record as administrators see it.
 *
 * @param subject name of the person whose record it is
 * @param asker name of who wants to see it; empty once their account is gone
 * @param words the reason in the asker's words
 * @param until when it lapses if nobody answers, or when the record closes
 * @param mine whether the actor asked
 * @param mayAnswer whether the actor can allow or decline it now
 */
public record RequestView(
        UUID id,
        UUID subjectId,
        String subject,
        Optional<String> asker,
        Reason reason,
        String words,
        Instant askedAt,
        RequestState state,
        Instant until,
        boolean mine,
        boolean mayAnswer) {}

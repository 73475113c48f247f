package lms.web.privacy.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import lms.web.privacy.domain.ComplaintState;

/**
 * A complaint, opened for who complains or for who answers.
 *
 * @param by display name of who complains
 * @param answer empty until there is one
 * @param acknowledgedAt empty until the person was told that it came
 * @param answeredAt empty until there is an answer
 * @param dueAt until when it has to be acknowledged
 * @param overdue whether that is over and it was not
 */
public record ComplaintView(
        UUID id,
        String by,
        String words,
        Optional<String> answer,
        ComplaintState state,
        Instant receivedAt,
        Optional<Instant> acknowledgedAt,
        Optional<Instant> answeredAt,
        Instant dueAt,
        boolean overdue) {}

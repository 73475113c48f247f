package lms.web.retention.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import lms.web.retention.domain.HoldKind;

/**
 * A hold as administrators see it.
 *
 * @param heldId the account or the cohort
 * @param name of the person or the cohort; empty once it is gone
 * @param reason in the words of whoever holds
 * @param by name of whoever answers for it; empty once their account is gone
 */
public record HoldView(
        UUID id,
        HoldKind kind,
        UUID heldId,
        Optional<String> name,
        String reason,
        Optional<String> by,
        Instant since) {}

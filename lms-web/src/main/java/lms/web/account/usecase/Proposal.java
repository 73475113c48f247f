package lms.web.account.usecase;

import java.time.Instant;
import java.util.UUID;
import lms.web.shared.kernel.Grant;

/**
 * A role that waits for a second administrator.
 *
 * @param accountId who is to hold it
 * @param displayName of who is to hold it
 * @param proposer name of who wants to give it
 * @param mayConfirm whether the actor who asked may confirm it: anybody but the proposer
 */
public record Proposal(
        UUID id,
        UUID accountId,
        String displayName,
        Grant grant,
        String proposer,
        Instant proposedAt,
        boolean mayConfirm) {}

package lms.web.consent.usecase;

import java.util.UUID;
import lms.web.consent.domain.ConsentKind;

/** Fired in the transaction in which somebody who had agreed says that they do not any more. */
public record ConsentWithdrawn(UUID accountId, ConsentKind kind) {}

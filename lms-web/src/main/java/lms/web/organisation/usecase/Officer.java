package lms.web.organisation.usecase;

import java.util.UUID;

/** An officer of a unit, as an administrator sees them. */
public record Officer(UUID accountId, String displayName) {}

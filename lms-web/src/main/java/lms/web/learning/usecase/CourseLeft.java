package lms.web.learning.usecase;

import java.util.UUID;

/** Somebody takes a course no longer. Told inside the transaction, so that a place in a cohort falls free with it. */
public record CourseLeft(UUID accountId, String courseId) {}

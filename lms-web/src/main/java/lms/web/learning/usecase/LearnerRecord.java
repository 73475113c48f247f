package lms.web.learning.usecase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lms.web.learning.domain.AttemptFact;
import lms.web.learning.domain.CoursePlan;
import lms.web.learning.domain.Progress;

/**
 * Everything known of one person's way through one course.
 *
 * @param active whether the person takes the course now
 * @param pinnedTo the release that the person's cohort stays on; empty for somebody who learns alone
 */
public record LearnerRecord(
        UUID enrolmentId,
        String courseId,
        boolean active,
        Optional<UUID> pinnedTo,
        Set<String> markedLessons,
        List<AttemptFact> attempts) {

    /** The record held against what the course asks. */
    public Progress against(CoursePlan plan) {
        return new Progress(plan, markedLessons, attempts);
    }
}

package lms.web.cohort.usecase;

import java.util.List;
import java.util.UUID;

/**
 * A cohort for those who run or lead it.
 *
 * @param curriculumId the curriculum of its course
 * @param courseId the course
 * @param releaseId the release its people read
 * @param releaseNumber number of that release
 * @param publishedNumber number of the release that is published now
 * @param coaches display names
 * @param openInvitations invitations that nobody has answered yet
 * @param mayRun whether the actor decides about it, or only leads it
 * @param mayFacilitate whether the actor sees its lessons with the notes for facilitators
 */
public record CohortView(
        CohortCard card,
        String curriculumId,
        String courseId,
        UUID releaseId,
        int releaseNumber,
        int publishedNumber,
        List<Coach> coaches,
        int openInvitations,
        boolean mayRun,
        boolean mayFacilitate) {

    public CohortView {
        coaches = List.copyOf(coaches);
    }

    /** Somebody who coaches the cohort. */
    public record Coach(UUID accountId, String displayName) {}
}

package lms.web.learning.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.learning.domain.Enrolment;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/** Enrolments that come and go with a place in a cohort. Whoever keeps the places has asked for the rights. */
@UseCase
public class Enrolments {

    private static final String ASKED = "whoever gives or takes the place has asked for the rights";

    private final LearnerRecords records;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Enrolments(LearnerRecords records, Ids ids, Clock clock) {
        this.records = records;
        this.ids = ids;
        this.clock = clock;
    }

    /** The person takes the course with the cohort from now on; what they did in the course before still counts. */
    @PublicUse(ASKED)
    public void enrol(UUID accountId, Enrolment.CourseKey course, UUID cohortId, UUID releaseId) {
        Instant now = clock.instant();
        Enrolment enrolment = records.lock(new Scope.Own(accountId), course.courseId())
                .orElseGet(() -> first(accountId, course, now));
        enrolment.joinCohort(cohortId, releaseId, now);
        records.flush();
    }

    private Enrolment first(UUID accountId, Enrolment.CourseKey course, Instant now) {
        var enrolment = new Enrolment(ids.next(), accountId, course, now);
        records.keep(enrolment);
        return enrolment;
    }

    /** The person takes the course no longer; their progress is kept for a return. */
    @PublicUse(ASKED)
    public void withdraw(UUID accountId, String courseId) {
        records.lock(new Scope.Own(accountId), courseId).ifPresent(enrolment -> enrolment.withdraw(clock.instant()));
        records.flush();
    }

    /** The people of the cohort read this release from now on; their progress stays, because it belongs to the ids. */
    @PublicUse(ASKED)
    public void useRelease(UUID cohortId, UUID releaseId) {
        records.pin(cohortId, releaseId);
    }

    /**
     * Who of the cohort completed the course, and when: the moment of the last act that was needed. By account.
     *
     * @param course at the release that the cohort stays on
     */
    @PublicUse(ASKED)
    public Map<UUID, Instant> completed(UUID cohortId, CourseOutline course) {
        return records.completed(cohortId, CoursePlans.of(course));
    }
}

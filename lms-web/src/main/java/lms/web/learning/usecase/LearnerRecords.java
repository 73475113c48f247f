package lms.web.learning.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lms.web.learning.domain.CoursePlan;
import lms.web.learning.domain.Enrolment;
import lms.web.learning.domain.QuizAttempt;
import lms.web.learning.domain.QuizResponse;
import lms.web.shared.kernel.Scope;

/** Port to the learners' records. Nobody's record is reached without a scope that holds it. */
public interface LearnerRecords {

    /** The person's record for a course, whether they take it now or took it once; one statement. */
    Optional<LearnerRecord> record(Scope own, String courseId);

    /** All of the person's records. */
    List<LearnerRecord> records(Scope own);

    /** The person's enrolment, locked until the transaction ends, so that two requests cannot both be first. */
    Optional<Enrolment> lock(Scope own, String courseId);

    /** Pins the enrolments of a cohort to a release. */
    void pin(UUID cohortId, UUID releaseId);

    /** When those of a cohort who completed the course did so, by account. */
    Map<UUID, Instant> completed(UUID cohortId, CoursePlan plan);

    /** Keeps a new enrolment. */
    void keep(Enrolment enrolment);

    /** Notes that a lesson is marked complete; noting it again changes nothing. */
    void mark(UUID enrolmentId, String lessonId);

    /** Takes the mark away, if there is one. */
    void unmark(UUID enrolmentId, String lessonId);

    /** The latest attempt at a quiz. */
    Optional<QuizAttempt> latestAttempt(UUID enrolmentId, String lessonId, String quizId);

    /** Keeps a new attempt. */
    void keep(QuizAttempt attempt);

    /** The answers of an attempt. */
    List<QuizResponse> responses(UUID attemptId);

    /** Keeps a new answer. */
    void keep(QuizResponse response);

    /** Sends what changed to the database, so that its refusals are heard inside the use case. */
    void flush();
}

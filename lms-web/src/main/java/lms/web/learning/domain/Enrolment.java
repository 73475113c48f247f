package lms.web.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import lms.web.shared.kernel.About;
import lms.web.shared.kernel.About.Way;
import lms.web.shared.kernel.Activity;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Classified.Erase;
import lms.web.shared.kernel.Classified.Keep;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;
import lms.web.shared.kernel.Processing;

/** A person takes a course. Leaving keeps the progress for a return. */
@Entity
@Processing(Activity.LEARNING)
@SuppressWarnings("NullAway.Init")
public class Enrolment extends Identified {

    @Column(name = "account_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "who takes the course",
            keep = Keep.LEARNING,
            export = true,
            erase = Erase.DELETE_ROW)
    @About(Way.SUBJECT)
    private UUID accountId;

    @Column(name = "curriculum_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "which course is taken",
            keep = Keep.LEARNING,
            export = true,
            erase = Erase.DELETE_ROW)
    private String curriculumId;

    @Column(name = "course_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "which course is taken",
            keep = Keep.LEARNING,
            export = true,
            erase = Erase.DELETE_ROW)
    private String courseId;

    @Enumerated(EnumType.STRING)
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "whether the course is taken now",
            keep = Keep.LEARNING,
            export = true,
            erase = Erase.DELETE_ROW)
    private State state;

    @Column(name = "changed_at")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "since when",
            keep = Keep.LEARNING,
            export = true,
            erase = Erase.DELETE_ROW)
    private Instant changedAt;

    @Column(name = "cohort_key")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "through which cohort the course is taken",
            keep = Keep.LEARNING,
            export = true,
            erase = Erase.DELETE_ROW)
    private String cohortKey;

    @Column(name = "release_key")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "which release the cohort reads",
            keep = Keep.LEARNING,
            export = true,
            erase = Erase.DELETE_ROW)
    private String releaseKey;

    /** For JPA. */
    protected Enrolment() {}

    /** States of an enrolment. Whether a course is completed is computed, not stored, while people are free to undo. */
    public enum State {
        ACTIVE,
        WITHDRAWN
    }

    /** A person joins a course. */
    public Enrolment(UUID id, UUID accountId, CourseKey course, Instant now) {
        super(id);
        this.accountId = accountId;
        this.curriculumId = course.curriculumId();
        this.courseId = course.courseId();
        this.state = State.ACTIVE;
        this.cohortKey = "";
        this.releaseKey = "";
        this.changedAt = now;
    }

    /** The person takes the course with a cohort, and reads the release that the cohort stays on. */
    public void joinCohort(UUID cohortId, UUID releaseId, Instant now) {
        cohortKey = cohortId.toString();
        releaseKey = releaseId.toString();
        move(State.ACTIVE, now);
    }

    /** The person takes the course again; nothing changes if they never left. */
    public void rejoin(Instant now) {
        move(State.ACTIVE, now);
    }

    /** The person leaves the course, and the cohort with which they took it; nothing changes if they already have. */
    public void withdraw(Instant now) {
        cohortKey = "";
        releaseKey = "";
        move(State.WITHDRAWN, now);
    }

    private void move(State next, Instant now) {
        if (state != next) {
            state = next;
            changedAt = now;
        }
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    public String courseId() {
        return courseId;
    }

    /** Names a course for good. */
    public record CourseKey(String curriculumId, String courseId) {}
}

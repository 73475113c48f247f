package lms.web.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
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

/** One go at a quiz: open while answers are saved, then submitted and never changed again. It stores the release it answered. */
@Entity
@Table(name = "quiz_attempt")
@Processing(Activity.LEARNING)
@SuppressWarnings("NullAway.Init")
public class QuizAttempt extends Identified {

    @Column(name = "enrolment_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "whose attempt it is",
            keep = Keep.LEARNING,
            export = true,
            erase = Erase.DELETE_ROW)
    @About(value = Way.PARENT, of = Enrolment.class)
    private UUID enrolmentId;

    @Column(name = "release_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "which text was answered",
            keep = Keep.LEARNING,
            export = false,
            erase = Erase.DELETE_ROW)
    private UUID releaseId;

    @Column(name = "lesson_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "which quiz was answered",
            keep = Keep.LEARNING,
            export = true,
            erase = Erase.DELETE_ROW)
    private String lessonId;

    @Column(name = "quiz_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "which quiz was answered",
            keep = Keep.LEARNING,
            export = true,
            erase = Erase.DELETE_ROW)
    private String quizId;

    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "which go it is",
            keep = Keep.LEARNING,
            export = true,
            erase = Erase.DELETE_ROW)
    private int number;

    @Enumerated(EnumType.STRING)
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "whether it is finished",
            keep = Keep.LEARNING,
            export = true,
            erase = Erase.DELETE_ROW)
    private State state;

    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "result for the learner",
            keep = Keep.LEARNING,
            export = true,
            erase = Erase.DELETE_ROW)
    private int points;

    @Column(name = "max_points")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "result for the learner",
            keep = Keep.LEARNING,
            export = true,
            erase = Erase.DELETE_ROW)
    private int maxPoints;

    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "whether a required quiz is done",
            keep = Keep.LEARNING,
            export = true,
            erase = Erase.DELETE_ROW)
    private boolean passed;

    @Column(name = "changed_at")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "when",
            keep = Keep.LEARNING,
            export = true,
            erase = Erase.DELETE_ROW)
    private Instant changedAt;

    /** For JPA. */
    protected QuizAttempt() {}

    /** States of an attempt. */
    public enum State {
        OPEN,
        SUBMITTED
    }

    /**
     * A new go.
     *
     * @param number counts the learner's goes at this quiz from 1
     */
    public QuizAttempt(UUID id, Place place, int number, Instant now) {
        super(id);
        this.enrolmentId = place.enrolmentId();
        this.releaseId = place.releaseId();
        this.lessonId = place.lessonId();
        this.quizId = place.quizId();
        this.number = number;
        this.state = State.OPEN;
        this.changedAt = now;
    }

    /** Ends the go with its score; a second call changes nothing, so that a repeated request does no harm. */
    public void submit(Score score, Instant now) {
        if (isOpen()) {
            state = State.SUBMITTED;
            points = score.points();
            maxPoints = score.maxPoints();
            passed = score.passed();
            changedAt = now;
        }
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public int number() {
        return number;
    }

    /** The score; zero of zero while the attempt is open. */
    public Score score() {
        return new Score(points, maxPoints, passed);
    }

    /**
     * Where an attempt belongs.
     *
     * @param releaseId the release whose text is answered
     */
    public record Place(UUID enrolmentId, UUID releaseId, String lessonId, String quizId) {}
}

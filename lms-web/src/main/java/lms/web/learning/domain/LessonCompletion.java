package lms.web.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

/** The learner said that a lesson is done. Undoing removes the row. */
@Entity
@Table(name = "lesson_completion")
@Processing(Activity.LEARNING)
@SuppressWarnings("NullAway.Init")
public class LessonCompletion extends Identified {

    @Column(name = "enrolment_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "whose progress it is",
            keep = Keep.LEARNING,
            export = true,
            erase = Erase.DELETE_ROW)
    @About(value = Way.PARENT, of = Enrolment.class)
    private UUID enrolmentId;

    @Column(name = "lesson_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "which lesson is done",
            keep = Keep.LEARNING,
            export = true,
            erase = Erase.DELETE_ROW)
    private String lessonId;

    @Column(name = "completed_at")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "when",
            keep = Keep.LEARNING,
            export = true,
            erase = Erase.DELETE_ROW)
    private Instant completedAt;

    /** For JPA. */
    protected LessonCompletion() {}

    /** A lesson is marked complete. */
    public LessonCompletion(UUID id, UUID enrolmentId, String lessonId, Instant now) {
        super(id);
        this.enrolmentId = enrolmentId;
        this.lessonId = lessonId;
        this.completedAt = now;
    }
}

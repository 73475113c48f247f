package lms.web.catalogue.domain;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;

/** What belongs to a lesson of a release, in one of its languages. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
abstract class OfLesson extends Identified {

    @Column(name = "release_id")
    @Classified(PrivacyClass.PUBLIC)
    private UUID releaseId;

    @Column(name = "course_id")
    @Classified(PrivacyClass.PUBLIC)
    private String courseId;

    @Column(name = "lesson_id")
    @Classified(PrivacyClass.PUBLIC)
    private String lessonId;

    @Classified(PrivacyClass.PUBLIC)
    private String language;

    /** For JPA. */
    OfLesson() {}

    OfLesson(UUID id, ReleaseLesson.Place place) {
        super(id);
        this.releaseId = place.releaseId();
        this.courseId = place.courseId();
        this.lessonId = place.lessonId();
        this.language = place.language();
    }
}

package lms.web.catalogue.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;

/** A course as it stands in one release. The outline is one document, because it is only ever read whole. */
@Entity
@Table(name = "release_course")
@SuppressWarnings("NullAway.Init")
public class ReleaseCourse extends Identified {

    @Column(name = "release_id")
    @Classified(PrivacyClass.PUBLIC)
    private UUID releaseId;

    @Column(name = "course_id")
    @Classified(PrivacyClass.PUBLIC)
    private String courseId;

    @Classified(PrivacyClass.PUBLIC)
    private String slug;

    @Classified(PrivacyClass.PUBLIC)
    private int position;

    @Classified(PrivacyClass.PUBLIC)
    private String outline;

    /** For JPA. */
    protected ReleaseCourse() {}

    /**
     * A course of a release.
     *
     * @param place which course of which release
     * @param position counts the release's courses from 0
     * @param outline the course outline in its stored form
     */
    public ReleaseCourse(UUID id, Place place, int position, String outline) {
        super(id);
        this.releaseId = place.releaseId();
        this.courseId = place.courseId();
        this.slug = place.slug();
        this.position = position;
        this.outline = outline;
    }

    /** Where a course stands. */
    public record Place(UUID releaseId, String courseId, String slug) {}
}

package lms.web.catalogue.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;

/** The words that the lessons of a course lead to in one release, for readers of one language. */
@Entity
@Table(name = "release_glossary")
@SuppressWarnings("NullAway.Init")
public class ReleaseGlossary extends Identified {

    @Column(name = "release_id")
    @Classified(PrivacyClass.PUBLIC)
    private UUID releaseId;

    @Column(name = "course_id")
    @Classified(PrivacyClass.PUBLIC)
    private String courseId;

    @Classified(PrivacyClass.PUBLIC)
    private String language;

    @Classified(PrivacyClass.PUBLIC)
    private String document;

    /** For JPA. */
    protected ReleaseGlossary() {}

    /**
     * The words of a course.
     *
     * @param document in their stored form
     */
    public ReleaseGlossary(UUID id, Place place, String document) {
        super(id);
        this.releaseId = place.releaseId();
        this.courseId = place.courseId();
        this.language = place.language();
        this.document = document;
    }

    /**
     * Where a glossary stands.
     *
     * @param language of the lessons whose words they are, a BCP 47 tag
     */
    public record Place(UUID releaseId, String courseId, String language) {}
}

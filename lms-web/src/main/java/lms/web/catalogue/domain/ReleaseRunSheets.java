package lms.web.catalogue.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;

/** The run sheets of a course as they stand in one release: for facilitators only. */
@Entity
@Table(name = "release_run_sheets")
@SuppressWarnings("NullAway.Init")
public class ReleaseRunSheets extends Identified {

    @Column(name = "release_id")
    @Classified(PrivacyClass.PUBLIC)
    private UUID releaseId;

    @Column(name = "course_id")
    @Classified(PrivacyClass.PUBLIC)
    private String courseId;

    @Classified(PrivacyClass.PUBLIC)
    private String document;

    /** For JPA. */
    protected ReleaseRunSheets() {}

    /**
     * The run sheets of a course.
     *
     * @param document in their stored form
     */
    public ReleaseRunSheets(UUID id, UUID releaseId, String courseId, String document) {
        super(id);
        this.releaseId = releaseId;
        this.courseId = courseId;
        this.document = document;
    }
}

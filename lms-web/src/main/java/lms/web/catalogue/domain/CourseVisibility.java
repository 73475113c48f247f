package lms.web.catalogue.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.PrivacyClass;

/** Who may read a course. Set when publishing, not in the file, and kept from release to release. */
@Entity
@Table(name = "course_visibility")
@SuppressWarnings("NullAway.Init")
public class CourseVisibility {

    @Id
    @Column(name = "course_id")
    @Classified(PrivacyClass.PUBLIC)
    private String courseId;

    @Column(name = "curriculum_id")
    @Classified(PrivacyClass.PUBLIC)
    private String curriculumId;

    @Enumerated(EnumType.STRING)
    @Classified(PrivacyClass.PUBLIC)
    private Visibility visibility;

    @Version
    @Classified(PrivacyClass.INTERNAL)
    private long version;

    /** For JPA. */
    protected CourseVisibility() {}

    /** A course that is published for the first time. */
    public CourseVisibility(String courseId, String curriculumId, Visibility visibility) {
        this.courseId = courseId;
        this.curriculumId = curriculumId;
        this.visibility = visibility;
    }

    /** From now on these may read it. */
    public void openTo(Visibility readers) {
        this.visibility = readers;
    }

    public String courseId() {
        return courseId;
    }

    public Visibility visibility() {
        return visibility;
    }

    /** The curriculum that owns the course's id. */
    public String curriculumId() {
        return curriculumId;
    }
}

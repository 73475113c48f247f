package lms.web.catalogue.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.PrivacyClass;

/** Says which release of a curriculum readers see. Publishing and rolling back move it and do nothing else. */
@Entity
@Table(name = "published_pointer")
@SuppressWarnings("NullAway.Init")
public class PublishedPointer {

    @Id
    @Column(name = "curriculum_id")
    @Classified(PrivacyClass.PUBLIC)
    private String curriculumId;

    @Column(name = "release_id")
    @Classified(PrivacyClass.PUBLIC)
    private UUID releaseId;

    @Version
    @Classified(PrivacyClass.INTERNAL)
    private long version;

    /** For JPA. */
    protected PublishedPointer() {}

    /** The first release of a curriculum becomes visible. */
    public PublishedPointer(Release release) {
        this.curriculumId = release.curriculumId();
        this.releaseId = release.id();
    }

    /** The release that readers see. */
    public UUID releaseId() {
        return releaseId;
    }

    /** From now on readers see this release. */
    public void moveTo(Release release) {
        this.releaseId = release.id();
    }
}

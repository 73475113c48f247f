package lms.web.authoring.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;

/** An uploaded revision that may become a release. Named by its content, so that the same upload twice is one. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Offer extends Identified {

    @Column(name = "curriculum_id")
    @Classified(PrivacyClass.INTERNAL)
    private String curriculumId;

    @Classified(PrivacyClass.INTERNAL)
    private String revision;

    @Column(name = "offered_at")
    @Classified(PrivacyClass.INTERNAL)
    private Instant offeredAt;

    /** For JPA. */
    protected Offer() {}

    /**
     * A revision that was uploaded.
     *
     * @param revision Git tree id of the text
     */
    public Offer(UUID id, String curriculumId, String revision, Instant offeredAt) {
        super(id);
        this.curriculumId = curriculumId;
        this.revision = revision;
        this.offeredAt = offeredAt;
    }

    public String curriculumId() {
        return curriculumId;
    }

    public String revision() {
        return revision;
    }

    /** When it was uploaded first. */
    public Instant offeredAt() {
        return offeredAt;
    }
}

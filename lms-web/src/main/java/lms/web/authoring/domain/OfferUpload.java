package lms.web.authoring.domain;

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

/** Says who uploaded a revision: they count as one of its authors and do not publish it. */
@Entity
@Table(name = "offer_upload")
@Processing(Activity.AUTHORING)
@SuppressWarnings("NullAway.Init")
public class OfferUpload extends Identified {

    @Column(name = "account_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "who uploaded a text and so does not publish it alone",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    @About(Way.SUBJECT)
    private UUID accountId;

    @Column(name = "curriculum_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "which curriculum the text is of",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private String curriculumId;

    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "which text was uploaded",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private String revision;

    @Column(name = "file_name")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "to recognise the upload",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private String fileName;

    @Column(name = "uploaded_at")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "when the text was uploaded",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private Instant uploadedAt;

    /** For JPA. */
    protected OfferUpload() {}

    /** Somebody uploads a revision. */
    public OfferUpload(UUID id, UUID accountId, Text text, Instant uploadedAt) {
        super(id);
        this.accountId = accountId;
        this.curriculumId = text.curriculumId();
        this.revision = text.revision();
        this.fileName = text.fileName();
        this.uploadedAt = uploadedAt;
    }

    public UUID accountId() {
        return accountId;
    }

    public String fileName() {
        return fileName;
    }

    /**
     * Which text of which curriculum.
     *
     * @param fileName what the archive was called
     */
    public record Text(String curriculumId, String revision, String fileName) {}
}

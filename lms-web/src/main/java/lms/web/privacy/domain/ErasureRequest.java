package lms.web.privacy.domain;

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
import lms.web.shared.kernel.Classified.Form;
import lms.web.shared.kernel.Classified.Keep;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PersonKind;
import lms.web.shared.kernel.PrivacyClass;
import lms.web.shared.kernel.Processing;

/**
 * An administrator asks another one to erase a person who wants it and cannot do it alone. It ends with the answer: the
 * person is erased, or the row goes.
 */
@Entity
@Table(name = "erasure_request")
@Processing(Activity.RIGHTS)
@SuppressWarnings("NullAway.Init")
public class ErasureRequest extends Identified {

    @Column(name = "subject_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "who is to be erased",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    @About(Way.SUBJECT)
    private UUID subjectId;

    @Column(name = "asked_by")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "who asks for it, so that somebody else answers",
            keep = Keep.ACCOUNT,
            erase = Erase.UNLINK)
    @About(Way.DOER)
    @Processing(value = Activity.RIGHTS, about = PersonKind.ADMINISTRATOR)
    private UUID askedBy;

    @Classified(
            value = PrivacyClass.SENSITIVE,
            purpose = "how the person asked for it, in the words of the administrator",
            form = Form.SEALED,
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private String reason;

    @Column(name = "asked_at")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "to answer within a month of it",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private Instant askedAt;

    /** For JPA. */
    protected ErasureRequest() {}

    /**
     * A request that waits for another administrator.
     *
     * @param reason sealed
     */
    public ErasureRequest(UUID id, UUID subjectId, UUID askedBy, String reason, Instant now) {
        super(id);
        this.subjectId = subjectId;
        this.askedBy = askedBy;
        this.reason = reason;
        this.askedAt = now;
    }

    /** Whether this administrator can answer: neither who asked nor whom it is about. */
    public boolean mayBeAnsweredBy(UUID accountId) {
        return !accountId.equals(askedBy) && !accountId.equals(subjectId);
    }

    /** Who is to be erased. */
    public UUID subjectId() {
        return subjectId;
    }

    /** Who asks for it; no account once theirs is closed. */
    public UUID askedBy() {
        return askedBy;
    }

    /** How the person asked, sealed. */
    public String reason() {
        return reason;
    }

    public Instant askedAt() {
        return askedAt;
    }
}

package lms.web.retention.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import lms.web.shared.kernel.PrivacyClass;
import lms.web.shared.kernel.Processing;

/**
 * As long as it stands, nothing of a person or a cohort is removed, neither by time nor by erasure: for legal claims (UK
 * GDPR Art. 17(3)(e)) or because the person asked for it (Art. 18(1)(c)). Releasing it removes the row; the trail keeps
 * who held and who released.
 */
@Entity
@Processing(Activity.RIGHTS)
@Table(name = "retention_hold")
@SuppressWarnings("NullAway.Init")
public class RetentionHold extends Identified {

    @Enumerated(EnumType.STRING)
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "whether a person or a cohort is held",
            keep = Keep.HOLD,
            export = true,
            erase = Erase.DELETE_ROW)
    private HoldKind kind;

    @Column(name = "held_id")
    @About(Way.SUBJECT)
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "whose data must stay for now",
            keep = Keep.HOLD,
            export = true,
            erase = Erase.DELETE_ROW)
    private UUID heldId;

    @Classified(
            value = PrivacyClass.SENSITIVE,
            purpose = "why it must stay",
            keep = Keep.HOLD,
            form = Form.SEALED,
            export = false,
            erase = Erase.DELETE_ROW)
    private String reason;

    @Column(name = "held_by")
    @About(Way.DOER)
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "who answers for the hold",
            keep = Keep.HOLD,
            export = false,
            erase = Erase.UNLINK)
    private UUID heldBy;

    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "since when",
            keep = Keep.HOLD,
            export = true,
            erase = Erase.DELETE_ROW)
    private Instant since;

    /** For JPA. */
    protected RetentionHold() {}

    /**
     * A hold from now on.
     *
     * @param reason sealed
     */
    public RetentionHold(UUID id, HoldKind kind, UUID heldId, String reason, UUID heldBy, Instant now) {
        super(id);
        this.kind = kind;
        this.heldId = heldId;
        this.reason = reason;
        this.heldBy = heldBy;
        this.since = now;
    }

    public HoldKind kind() {
        return kind;
    }

    /** The account or the cohort. */
    public UUID heldId() {
        return heldId;
    }

    /** Sealed. */
    public String reason() {
        return reason;
    }

    /** The account of whoever answers for it. */
    public UUID heldBy() {
        return heldBy;
    }

    public Instant since() {
        return since;
    }
}

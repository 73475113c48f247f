package lms.web.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Classified.Erase;
import lms.web.shared.kernel.Classified.Keep;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;

/** One deed. It is written once; there is no way to change it. */
@Entity
@Table(name = "audit_entry")
@SuppressWarnings("NullAway.Init")
public class AuditEntry extends Identified {

    @Classified(PrivacyClass.INTERNAL)
    private long seq;

    @Column(name = "noted_at")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "when it was done",
            keep = Keep.AUDIT,
            export = true,
            erase = Erase.UNLINK)
    private Instant notedAt;

    @Column(name = "actor_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "who answers for it; leads to nobody once the account is erased",
            keep = Keep.AUDIT,
            export = true,
            erase = Erase.UNLINK)
    private UUID actorId;

    @Enumerated(EnumType.STRING)
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "what was done",
            keep = Keep.AUDIT,
            export = true,
            erase = Erase.UNLINK)
    private Deed deed;

    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "what it was done to, as an id; of a person the account's",
            keep = Keep.AUDIT,
            export = true,
            erase = Erase.UNLINK)
    private String concerns;

    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "what else is needed to understand it; never a person's name or address",
            keep = Keep.AUDIT,
            export = true,
            erase = Erase.UNLINK)
    private String detail;

    /** For JPA. */
    protected AuditEntry() {}

    /** A deed that was just done. */
    public AuditEntry(UUID id, long seq, Instant now, UUID actorId, Noted noted) {
        super(id);
        this.seq = seq;
        this.notedAt = now;
        this.actorId = actorId;
        this.deed = noted.deed();
        this.concerns = noted.object();
        this.detail = noted.detail();
    }

    /** Its number: the first deed is 1, none is left out. */
    public long seq() {
        return seq;
    }

    public Instant notedAt() {
        return notedAt;
    }

    /** Account of who did it. */
    public UUID actorId() {
        return actorId;
    }

    /** What was done, and to what. */
    public Noted noted() {
        return new Noted(deed, concerns, detail);
    }

    /**
     * What was done.
     *
     * @param object id of what it was done to
     * @param detail what else is needed to understand it
     */
    public record Noted(Deed deed, String object, String detail) {}
}

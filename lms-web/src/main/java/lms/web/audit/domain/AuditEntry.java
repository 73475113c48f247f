package lms.web.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
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

/** One deed. It is written once; there is no way to change it. */
@Entity
@Table(name = "audit_entry")
@Processing(Activity.ACCOUNTABILITY)
@SuppressWarnings("NullAway.Init")
public class AuditEntry extends Identified {

    private static final long WRITTEN_ONCE = 1;

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
            purpose = "who answers for it, as a pseudonym; leads to nobody once the account is erased",
            keep = Keep.AUDIT,
            export = true,
            erase = Erase.UNLINK)
    @About(Way.DOER_PSEUDONYM)
    private UUID actorId;

    @Column(name = "subject_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "whom it was done to, as a pseudonym; leads to nobody once the account is erased",
            keep = Keep.AUDIT,
            export = true,
            erase = Erase.UNLINK)
    @About(Way.SUBJECT_PSEUDONYM)
    private UUID subjectId;

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
            purpose = "what it was done to, as an id; never a person",
            keep = Keep.AUDIT,
            export = true,
            erase = Erase.UNLINK)
    private String concerns;

    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "what else is needed to understand it, sealed; unreadable once the account is erased",
            form = Form.SEALED_FOR_PERSON,
            keep = Keep.AUDIT,
            export = true,
            erase = Erase.UNLINK)
    private String detail;

    @Classified(PrivacyClass.INTERNAL)
    private int form;

    @Classified(PrivacyClass.INTERNAL)
    private String link;

    /** For JPA. */
    protected AuditEntry() {}

    /** A deed that was just done, not tied to the trail yet. */
    public AuditEntry(UUID id, long seq, Instant now, Parties parties, Noted noted) {
        super(id);
        this.seq = seq;
        this.notedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.actorId = parties.actor();
        this.subjectId = parties.subject();
        this.deed = noted.deed();
        this.concerns = noted.object();
        this.detail = noted.detail();
        this.form = TrailRow.FORM;
        this.link = "";
    }

    /** Ties it to the entry before; done once. */
    public void tie(String itsLink) {
        if (!link.isEmpty()) {
            throw new IllegalStateException("The entry is tied already");
        }
        link = itsLink;
    }

    /** Its number: the first deed is 1, none is left out. */
    public long seq() {
        return seq;
    }

    public Instant notedAt() {
        return notedAt;
    }

    /** Who did it, and whom it was done to. */
    public Parties parties() {
        return new Parties(actorId, subjectId);
    }

    /** What was done, and to what; the detail as it is stored. */
    public Noted noted() {
        return new Noted(deed, concerns, detail);
    }

    /** The entry as the database has it. Its version is 1, since it is written once. */
    public TrailRow row() {
        return TrailRow.of(
                        new TrailRow.Numbered(form, seq, id(), WRITTEN_ONCE),
                        notedAt,
                        parties(),
                        List.of(deed.name(), concerns, detail))
                .with(link);
    }

    /**
     * What was done.
     *
     * @param object id of what it was done to; empty where it was done to a person
     * @param detail what else is needed to understand it
     */
    public record Noted(Deed deed, String object, String detail) {}
}

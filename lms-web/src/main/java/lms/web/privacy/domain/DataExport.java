package lms.web.privacy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.TemporalAmount;
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
 * A copy of everything that is kept about a person, which the person asked for (UK GDPR Art. 15 and 20). There is one at
 * most of each person. The file that holds it lies apart and sealed with a key that stands only here: once the row is
 * gone, nobody can read the file.
 */
@Entity
@Table(name = "data_export")
@Processing(Activity.RIGHTS)
@SuppressWarnings("NullAway.Init")
public class DataExport extends Identified {

    /** Whoever makes the copy has so long, before somebody else may think that they never will. */
    public static final Duration LEASE = Duration.ofMinutes(2);

    /** How long a copy waits to be taken. */
    public static final TemporalAmount KEPT = Keep.EXPORT.length().orElseThrow();

    @Column(name = "account_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "who asked for a copy of their data",
            keep = Keep.EXPORT,
            export = false,
            erase = Erase.DELETE_ROW)
    @About(Way.SUBJECT)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "whether the copy is made",
            keep = Keep.EXPORT,
            export = true,
            erase = Erase.DELETE_ROW)
    private State state;

    @Column(name = "changed_at")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "when the copy was asked for, and then when it was made, to delete it a week later",
            keep = Keep.EXPORT,
            export = true,
            erase = Erase.DELETE_ROW)
    private Instant changedAt;

    @Column(name = "leased_until")
    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "so that it is made once",
            keep = Keep.EXPORT,
            export = false,
            erase = Erase.DELETE_ROW)
    private Instant leasedUntil;

    @Column(name = "token_hash")
    @Classified(
            value = PrivacyClass.SECRET,
            purpose = "to recognise the link to the copy",
            form = Form.HASHED,
            keep = Keep.EXPORT,
            export = false,
            erase = Erase.DELETE_ROW)
    private String tokenHash;

    @Column(name = "sealed_key")
    @Classified(
            value = PrivacyClass.SECRET,
            purpose = "opens the copy",
            form = Form.SEALED,
            keep = Keep.EXPORT,
            export = false,
            erase = Erase.DELETE_ROW)
    private String sealedKey;

    /** For JPA. */
    protected DataExport() {}

    /** How far a copy is. */
    public enum State {
        WAITING,
        READY
    }

    /** Somebody asks for a copy. */
    public DataExport(UUID id, UUID accountId, Instant now) {
        super(id);
        this.accountId = accountId;
        begin(now);
    }

    /** The copy is to be made, for the first time or anew; no link leads to it yet. */
    public final void begin(Instant now) {
        this.state = State.WAITING;
        this.changedAt = now;
        this.leasedUntil = now;
        this.tokenHash = "";
        this.sealedKey = "";
    }

    /** The copy is made. */
    public void ready(String linkHash, String key, Instant now) {
        this.state = State.READY;
        this.changedAt = now;
        this.tokenHash = linkHash;
        this.sealedKey = key;
    }

    public UUID accountId() {
        return accountId;
    }

    public boolean isReady() {
        return state == State.READY;
    }

    /** When it was asked for while it waits, when it was made once it is ready. */
    public Instant changedAt() {
        return changedAt;
    }

    /** When it goes, if it is ready and nobody takes it. */
    public Instant end() {
        return changedAt.plus(KEPT);
    }

    /** Until when somebody is at it; past if nobody is. */
    public Instant leasedUntil() {
        return leasedUntil;
    }

    /** The key of the file, sealed; empty until it is ready. */
    public String sealedKey() {
        return sealedKey;
    }
}

package lms.web.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.PrivacyClass;

/** When the trail was last signed and checked. There is one row; whoever holds it does the work, so that one server does it. */
@Entity
@Table(name = "audit_watch")
@SuppressWarnings("NullAway.Init")
public class AuditWatch {

    /** The one row's key. */
    public static final String ONLY = "trail";

    private static final Duration SIGNS_EVERY = Duration.ofHours(1);
    private static final Duration CHECKS_EVERY = Duration.ofDays(1);

    @Id
    @Classified(PrivacyClass.INTERNAL)
    private String name;

    @Column(name = "signed_seq")
    @Classified(PrivacyClass.INTERNAL)
    private long signedSeq;

    @Column(name = "signed_at")
    @Classified(PrivacyClass.INTERNAL)
    private Instant signedAt;

    @Classified(PrivacyClass.INTERNAL)
    private boolean asked;

    @Column(name = "checked_at")
    @Classified(PrivacyClass.INTERNAL)
    private Instant checkedAt;

    @Column(name = "checked_seq")
    @Classified(PrivacyClass.INTERNAL)
    private long checkedSeq;

    @Classified(PrivacyClass.INTERNAL)
    private String flaw;

    @Column(name = "flaw_seq")
    @Classified(PrivacyClass.INTERNAL)
    private long flawSeq;

    @Version
    @Column(nullable = false)
    @Classified(PrivacyClass.INTERNAL)
    private long version;

    /** Nothing was signed or checked; also for JPA. */
    public AuditWatch() {
        this.name = ONLY;
        this.signedAt = Instant.EPOCH;
        this.checkedAt = Instant.EPOCH;
        this.flaw = "";
    }

    /** Whether an hour has passed, and something was noted since. */
    public boolean wantsSigning(Instant now, long lastSeq) {
        return lastSeq > signedSeq && !now.isBefore(signedAt.plus(SIGNS_EVERY));
    }

    public void signed(long seq, Instant now) {
        signedSeq = seq;
        signedAt = now;
    }

    /** Whether a day has passed, or somebody asked. */
    public boolean wantsChecking(Instant now) {
        return asked || !now.isBefore(checkedAt.plus(CHECKS_EVERY));
    }

    /** Somebody wants it checked soon. */
    public void ask() {
        asked = true;
    }

    /** It was checked, and what was found. */
    public void checked(Verdict verdict, Instant now) {
        asked = false;
        checkedAt = now;
        checkedSeq = verdict.whole();
        flaw = verdict.flaw().map(found -> found.kind().name()).orElse("");
        flawSeq = verdict.flaw().map(Verdict.Flaw::seq).orElse(0L);
    }

    /** What the last check found, and whether the next one is on its way. */
    public Watched watched() {
        Optional<Verdict.Flaw> found =
                flaw.isEmpty() ? Optional.empty() : Optional.of(new Verdict.Flaw(Verdict.Kind.valueOf(flaw), flawSeq));
        return new Watched(
                checkedAt.equals(Instant.EPOCH) ? Optional.empty() : Optional.of(checkedAt),
                checkedSeq,
                found,
                asked,
                signedSeq == 0 ? Optional.empty() : Optional.of(signedAt));
    }

    /**
     * What is known of the trail.
     *
     * @param checkedAt when it was last checked; empty before the first time
     * @param whole the number up to which it was whole then
     * @param flaw what was wrong then
     * @param asked whether somebody asked for a check that was not made yet
     * @param signedAt when its end was last signed and written out
     */
    public record Watched(
            Optional<Instant> checkedAt,
            long whole,
            Optional<Verdict.Flaw> flaw,
            boolean asked,
            Optional<Instant> signedAt) {}
}

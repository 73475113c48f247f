package lms.web.retention.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.PrivacyClass;

/**
 * The time as the servers saw it last, and which of them is at work. A clock that has leapt would make everything look
 * over at once, and what is removed does not come back. There is one row; whoever holds it decides.
 */
@Entity
@Table(name = "retention_watch")
@SuppressWarnings("NullAway.Init")
public class RetentionWatch {

    /** The one row's key. */
    public static final String ONLY = "retention";

    /** A server that was off for longer cannot be told from a clock that leapt. */
    private static final Duration LONGEST_LEAP = Duration.ofHours(24);
    /** As far as a clock may be set back, or two servers may differ. */
    private static final Duration LONGEST_STEP_BACK = Duration.ofHours(1);

    @Id
    @Classified(PrivacyClass.INTERNAL)
    private String name;

    @Column(name = "seen_at")
    @Classified(PrivacyClass.INTERNAL)
    private Instant seenAt;

    @Column(name = "leased_until")
    @Classified(PrivacyClass.INTERNAL)
    private Instant leasedUntil;

    @Version
    @Column(nullable = false)
    @Classified(PrivacyClass.INTERNAL)
    private long version;

    /** No time was seen yet; also for JPA. */
    public RetentionWatch() {
        this.name = ONLY;
        this.seenAt = Instant.EPOCH;
        this.leasedUntil = Instant.EPOCH;
    }

    /** Whether this can be the time. The first one that is seen is believed. */
    public boolean believes(Instant now) {
        return seenAt.equals(Instant.EPOCH)
                || (!now.isAfter(seenAt.plus(LONGEST_LEAP)) && !now.isBefore(seenAt.minus(LONGEST_STEP_BACK)));
    }

    /** Remembers the time if it can be the time, and says whether it can. What was once refused is right again once the clock is. */
    public boolean see(Instant now) {
        boolean believed = believes(now);
        if (believed && now.isAfter(seenAt)) {
            seenAt = now;
        }
        return believed;
    }

    /** An administrator says that this is the time. */
    public void confirm(Instant now) {
        seenAt = now;
        leasedUntil = Instant.EPOCH;
    }

    public Instant seenAt() {
        return seenAt;
    }

    /** Whether a server is at work. One that died is not, once its lease has ended. */
    public boolean isLeased(Instant now) {
        return now.isBefore(leasedUntil);
    }

    /** A server works until then, and will say so again if it takes longer. */
    public void lease(Instant until) {
        leasedUntil = until;
    }
}

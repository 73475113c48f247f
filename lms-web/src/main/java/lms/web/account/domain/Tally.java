package lms.web.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Duration;
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
 * How often secrets of one account, or from one network, were tried in vain lately: a bucket that each try fills by one
 * and that time empties. The moment when it will be empty says how full it is.
 */
@Entity
@Processing(value = Activity.SIGNING_IN, alsoVisitors = true)
@SuppressWarnings("NullAway.Init")
public class Tally extends Identified {

    /** Purpose of the mark of an account's address: tries of its secrets. */
    public static final String OF_ACCOUNT = "throttle.account";

    /** Purpose of the mark of an address to which mails are asked for. */
    public static final String OF_MAIL = "throttle.mail";

    /** A keyed mark: without the keys of the site nobody can tell what account or network it is of. */
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "to slow down whoever tries to guess a secret of the person",
            form = Form.HASHED,
            keep = Keep.CREDENTIAL,
            export = false,
            erase = Erase.DELETE_ROW)
    @About(
            value = Way.ADDRESS_MARK,
            purposes = {Tally.OF_ACCOUNT, Tally.OF_MAIL})
    private String mark;

    @Column(name = "free_at")
    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "when a secret may be tried again",
            keep = Keep.CREDENTIAL,
            export = false,
            erase = Erase.DELETE_ROW)
    private Instant freeAt;

    @Column(name = "forgotten_at")
    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "when the tries in vain are forgotten",
            keep = Keep.CREDENTIAL,
            export = false,
            erase = Erase.DELETE_ROW)
    private Instant forgottenAt;

    /** For JPA. */
    protected Tally() {}

    /** Nothing was tried yet. */
    public Tally(UUID id, String mark, Instant now) {
        super(id);
        this.mark = mark;
        this.freeAt = now;
        this.forgottenAt = now;
    }

    /** How long to wait before the next try; nothing or less if it may come now. */
    public Duration patience(Instant now) {
        return Duration.between(now, freeAt);
    }

    /** One more try, in vain until it is taken back or forgotten. */
    public void count(Pace pace, Instant now) {
        int tries = Math.min(tries(pace, now) + 1, pace.most());
        Instant fuller = later(forgottenAt, now).plus(pace.memory());
        Instant fullest = now.plus(pace.memory().multipliedBy(pace.most()));
        forgottenAt = fuller.isBefore(fullest) ? fuller : fullest;
        freeAt = now.plus(pace.waitAfter(tries));
    }

    /** One of the tries was not in vain. */
    public void takeBack(Pace pace, Instant now) {
        forgottenAt = later(forgottenAt.minus(pace.memory()), now);
        if (pace.waitAfter(tries(pace, now)).isZero()) {
            freeAt = now;
        }
    }

    /** Whoever knows the secret came: what was tried before does not count any more. */
    public void forget(Instant now) {
        forgottenAt = now;
        freeAt = now;
    }

    /** How many tries in vain are remembered. */
    private int tries(Pace pace, Instant now) {
        long full = Math.max(0, Duration.between(now, forgottenAt).toMillis());
        long one = pace.memory().toMillis();
        return (int) ((full + one - 1) / one);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

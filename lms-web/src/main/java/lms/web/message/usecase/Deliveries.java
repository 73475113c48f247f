package lms.web.message.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import lms.web.message.domain.Delivery;
import lms.web.message.domain.OutboxMail;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;
import lms.web.shared.secret.BrokenSeal;

/**
 * What the outbox remembers of delivering. A mail is taken by moving the moment of its next attempt, which succeeds for
 * one of several servers only. Should that one die between handing the mail over and noting it, the mail is sent again
 * after the lease, under the same id.
 */
@UseCase
public class Deliveries {

    private static final Logger LOG = Logger.getLogger(Deliveries.class.getName());
    /** Longer than a mail server may take for one mail. */
    private static final Duration LEASE = Duration.ofMinutes(10);
    /** What a mail invites to has mostly ended by then. */
    private static final Duration WAITS_AT_MOST = Duration.ofDays(7);

    /** How many of those that others may take at the same moment are looked at. */
    private static final int LOOKED_AT = 20;

    private final OutboxStore store;
    private final Recipients recipients;
    private final Envelopes envelopes;
    private final Clock clock;

    @Inject
    public Deliveries(OutboxStore store, Recipients recipients, Envelopes envelopes, Clock clock) {
        this.store = store;
        this.recipients = recipients;
        this.envelopes = envelopes;
        this.clock = clock;
    }

    /** Takes the mail that is due longest. */
    @PublicUse("the system itself delivers")
    public Optional<Posting> take() {
        Instant now = clock.instant();
        return store.due(now, LOOKED_AT).stream()
                .filter(mail -> store.take(mail, now.plus(LEASE)))
                .flatMap(mail -> opened(mail).stream())
                .findFirst();
    }

    /**
     * A mail that was changed in the database is given up, so that those behind it are not held up; and one that whoever
     * it is for has asked not to get since it was written.
     */
    private Optional<Posting> opened(OutboxMail mail) {
        try {
            Envelopes.Opened opened = envelopes.open(mail);
            if (!recipients.of(opened.to()).admit(mail.purpose())) {
                store.withhold(mail.id(), clock.instant());
                return Optional.empty();
            }
            return Optional.of(
                    new Posting(mail.id(), opened.to(), opened.letter(), mail.createdAt(), mail.attempts() + 1));
        } catch (BrokenSeal e) {
            LOG.log(Level.SEVERE, () -> "Mail " + mail.id() + " is given up: its seal is broken");
            store.refuse(mail.id(), clock.instant());
            return Optional.empty();
        }
    }

    /** Notes what became of a mail that was taken. */
    @PublicUse("the system itself delivers")
    public void note(UUID id, Post.Outcome outcome) {
        OutboxMail mail = store.find(id).orElseThrow();
        switch (outcome) {
            case TAKEN -> mail.sent(clock.instant());
            case REFUSED -> mail.refused(clock.instant());
            case DELAYED, UNREACHABLE -> mail.postpone(clock.instant());
        }
        if (mail.state() == Delivery.FAILED) {
            LOG.log(Level.WARNING, () -> "Mail " + id + " is given up after attempt " + mail.attempts());
        }
        store.flush();
    }

    /** Gives up what has waited for a week. */
    @PublicUse("the system tidies up after itself")
    public void tidy() {
        Instant now = clock.instant();
        int givenUp = store.giveUp(now.minus(WAITS_AT_MOST), now);
        if (givenUp > 0) {
            LOG.log(Level.WARNING, () -> givenUp + " mails are given up: they have waited for a week");
        }
    }
}

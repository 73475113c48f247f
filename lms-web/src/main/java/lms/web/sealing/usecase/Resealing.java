package lms.web.sealing.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;
import lms.web.sealing.usecase.SealedTexts.Column;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Component;
import lms.web.shared.schedule.Beat;
import lms.web.shared.secret.KeyReport;
import lms.web.shared.secret.Vault;

/**
 * Seals with the newest key what is sealed with older ones, a little at every beat: after each start, and whenever the key
 * file was renewed. It keeps no place in the work but what the texts themselves tell, so that it can be broken off
 * anywhere, and several servers can do it at once.
 */
@Component
public class Resealing {

    private static final Logger LOG = Logger.getLogger(Resealing.class.getName());
    /** Others wait for the same beat. */
    private static final int BATCHES_AT_ONCE = 5;
    /** A transaction that sealed with the old key has ended by then. */
    private static final Duration SETTLES = Duration.ofMinutes(1);

    private final Seals seals;
    private final Vault vault;
    private final Settings settings;
    private final Deque<Column> left = new ArrayDeque<>();
    private UUID after = Seals.NONE;
    private int sealing;
    private Instant since = Instant.MIN;
    private Instant rests = Instant.MIN;
    private boolean complete;
    private boolean settled;
    private long renewed;
    private long unreadable;

    @Inject
    public Resealing(Seals seals, Vault vault, Settings settings) {
        this.seals = seals;
        this.vault = vault;
        this.settings = settings;
    }

    synchronized void work(@Observes Beat beat) {
        if (vault.current() != sealing) {
            sealing = vault.current();
            since = beat.at();
            complete = false;
            startPass(beat.at());
            report();
        }
        if (!complete && !beat.at().isBefore(rests)) {
            goOn(beat.at());
        }
    }

    private void startPass(Instant now) {
        left.clear();
        left.addAll(seals.columns());
        after = Seals.NONE;
        unreadable = 0;
        settled = !now.isBefore(since.plus(SETTLES));
        rests = now;
    }

    private void goOn(Instant now) {
        long before = renewed;
        for (int batch = 0; batch < BATCHES_AT_ONCE && !left.isEmpty(); batch++) {
            renewNext();
        }
        if (left.isEmpty()) {
            complete = settled;
            if (!complete) {
                startPass(now.plus(SETTLES));
            }
        }
        if (complete || renewed > before) {
            report();
        }
    }

    private void renewNext() {
        Seals.Batch batch = seals.renew(left.element(), after);
        renewed += batch.renewed();
        unreadable += batch.unreadable();
        Optional<UUID> next = batch.next();
        after = next.orElse(Seals.NONE);
        if (next.isEmpty()) {
            left.remove();
        }
    }

    private void report() {
        if (renewed > 0) {
            LOG.info(() -> renewed + " texts are sealed anew, with key " + sealing + (complete ? ": all of them" : ""));
        }
        if (complete && unreadable > 0) {
            LOG.severe(() -> unreadable + " sealed texts cannot be opened: they were changed, or their key is gone");
        }
        try {
            new KeyReport(sealing, complete, renewed, unreadable).write(settings.data());
        } catch (IOException e) {
            LOG.warning(() -> "The report for ./lms keys cannot be written: "
                    + e.getClass().getName());
        }
    }
}

package lms.web.retention.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import lms.web.retention.domain.RetentionRule;
import lms.web.retention.domain.RetentionRun;
import lms.web.retention.domain.RetentionWatch;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;

/**
 * The steps of the daily run. Each is a transaction of its own that removes some rows and counts them, so that a server
 * that dies between two has done whole steps, and whoever goes on finds the rest.
 */
@UseCase
public class RetentionWork {

    /** As many rows as one transaction removes without holding others up. */
    static final int BATCH = 500;
    /** Far longer than a step takes; another server goes on once it has ended. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final RetentionStore store;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public RetentionWork(RetentionStore store, Ids ids, Clock clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /** What became of a step. */
    public enum Step {
        /** There is more to remove. */
        MORE,
        /** The rule has been carried out. */
        DONE,
        /** The clock cannot be right; nothing was removed. */
        STOPPED
    }

    /**
     * Takes the run that is due, or that somebody left unfinished, for this server.
     *
     * @return its id; empty if nothing is due, another server is at it, or the clock cannot be right
     */
    @PublicUse("the system removes what is over")
    public Optional<UUID> take() {
        Instant now = clock.instant();
        RetentionWatch watch = store.hold();
        if (!watch.see(now) || watch.isLeased(now)) {
            return Optional.empty();
        }
        Optional<RetentionRun> newest = store.newest();
        if (newest.filter(run -> run.isEnded() && now.isBefore(run.begunAt().plus(RetentionRun.EVERY)))
                .isPresent()) {
            return Optional.empty();
        }
        watch.lease(now.plus(LEASE));
        RetentionRun run = newest.filter(found -> !found.isEnded()).orElseGet(() -> begin(now));
        store.flush();
        return Optional.of(run.id());
    }

    private RetentionRun begin(Instant now) {
        RetentionRun run = new RetentionRun(ids.next(), now);
        store.keep(run);
        return run;
    }

    /** Removes some of what is over by a rule, and counts it in the run. */
    @PublicUse("the system removes what is over")
    public Step step(UUID runId, RetentionRule rule) {
        Instant now = clock.instant();
        RetentionWatch watch = store.hold();
        if (!watch.see(now)) {
            return Step.STOPPED;
        }
        watch.lease(now.plus(LEASE));
        RetentionRun run = store.run(runId).orElseThrow();
        int removed = store.remove(rule, now, BATCH);
        run.removed(rule, removed);
        boolean done = removed < BATCH;
        if (done) {
            run.held(rule, store.held(rule, now));
        }
        store.flush();
        return done ? Step.DONE : Step.MORE;
    }

    /** Every rule has been carried out. */
    @PublicUse("the system removes what is over")
    public void end(UUID runId) {
        Instant now = clock.instant();
        store.hold().lease(now);
        store.run(runId).orElseThrow().end(now);
        store.flush();
    }

    /**
     * Removes some of what is short-lived between two daily runs. Such rows have no effect any more by the same clock, so
     * that a wrong one does no further harm here.
     *
     * @return whether there is more
     */
    @PublicUse("the system removes what is over")
    public boolean sweep(RetentionRule rule) {
        store.hold();
        boolean more = store.remove(rule, clock.instant(), BATCH) == BATCH;
        store.flush();
        return more;
    }
}

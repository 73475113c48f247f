package lms.web.retention.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.Audit;
import lms.web.retention.domain.RetentionRule;
import lms.web.retention.domain.RetentionRun;
import lms.web.retention.domain.RetentionRun.Count;
import lms.web.retention.domain.RetentionWatch;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.ClockWatch;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/** What administrators see of the daily run, and the time that they confirm. */
@UseCase
public class RetentionDesk implements ClockWatch {

    /** A run is due after one day, and late after another. */
    private static final Duration LATE = RetentionRun.EVERY.multipliedBy(2);

    private final RetentionStore store;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public RetentionDesk(RetentionStore store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @PublicUse("says nothing about people")
    public boolean believes(Instant now) {
        return store.watch().believes(now);
    }

    /** How the daily run fares. */
    @PublicUse("says nothing about people")
    public RetentionState state() {
        Instant now = clock.instant();
        if (!believes(now)) {
            return RetentionState.CLOCK;
        }
        // Before the first run was completed, what began a day later than it was due is as late.
        Optional<Instant> last = store.completed()
                .map(RetentionRun::endedAt)
                .or(() -> store.newest().map(run -> run.begunAt().minus(RetentionRun.EVERY)));
        return last.filter(at -> now.isAfter(at.plus(LATE))).isPresent() ? RetentionState.LATE : RetentionState.WELL;
    }

    /** When a run was last completed. */
    @PublicUse("says nothing about people")
    public Optional<Instant> completed() {
        return store.completed().map(RetentionRun::endedAt);
    }

    /**
     * The schedule and its last run.
     *
     * @param trial whether to count what would go now; nothing is removed
     * @throws NotFound unless the actor is an administrator
     */
    public RetentionView view(boolean trial, Actor actor) {
        require(actor);
        Instant now = clock.instant();
        Optional<RetentionRun> newest = store.newest();
        var lines = Arrays.stream(RetentionRule.values())
                .map(rule -> new RetentionView.Line(
                        rule,
                        newest.map(run -> run.of(rule)).orElse(Count.NONE),
                        trial ? Optional.of(trial(rule, now)) : Optional.empty()))
                .toList();
        return new RetentionView(
                state(),
                store.watch().seenAt(),
                now,
                completed(),
                newest.filter(run -> !run.isEnded()).isPresent(),
                lines);
    }

    private Count trial(RetentionRule rule, Instant now) {
        return new Count(store.over(rule, now), store.held(rule, now));
    }

    /**
     * Says that the clock is right, though it has leapt or no server ran for long.
     *
     * @throws NotFound unless the actor is an administrator
     * @throws lms.web.shared.kernel.ConfirmationRequired unless the actor showed a secret a moment ago
     */
    public void confirmTime(Actor actor) {
        require(actor);
        Instant now = clock.instant();
        actor.required().requireConfirmed(now);
        RetentionWatch watch = store.hold();
        if (!watch.believes(now)) {
            Instant before = watch.seenAt();
            watch.confirm(now);
            store.flush();
            audit.note(actor, Deed.TIME_CONFIRMED, "", before + " – " + now);
        }
    }

    private static void require(Actor actor) {
        actor.required();
        if (Scope.ofPeople(actor).equals(Scope.nothing())) {
            throw new NotFound();
        }
    }
}

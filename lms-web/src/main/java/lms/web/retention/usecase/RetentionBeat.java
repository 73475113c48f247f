package lms.web.retention.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.schedule.Background;
import lms.web.shared.schedule.Beat;
import lms.web.shared.schedule.Interval;

/** Looks every few minutes for what is over; once a day that is everything. */
@Component
public class RetentionBeat {

    private final RetentionRounds rounds;
    private final Background background;
    private final Interval looking = new Interval(Duration.ofMinutes(1));
    private final Interval sweeping = new Interval(Duration.ofMinutes(5));
    private Future<?> round = CompletableFuture.completedFuture(null);

    @Inject
    public RetentionBeat(RetentionRounds rounds, Background background) {
        this.rounds = rounds;
        this.background = background;
    }

    @PublicUse("the system removes what is over")
    synchronized void follow(@Observes Beat beat) {
        sweeping.run(beat.at(), rounds::sweep);
        if (round.isDone()) {
            looking.run(beat.at(), () -> round = background.run("Removing what is over", rounds::daily));
        }
    }
}

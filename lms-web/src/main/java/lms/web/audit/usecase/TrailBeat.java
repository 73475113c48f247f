package lms.web.audit.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import lms.web.audit.domain.SignedHead;
import lms.web.audit.domain.Verdict;
import lms.web.shared.kernel.Component;
import lms.web.shared.schedule.Beat;
import lms.web.shared.schedule.Interval;
import lms.web.shared.secret.Vault;

/** Checks the trail every night and whenever somebody asks, and signs its end every hour. */
@Component
public class TrailBeat {

    private static final Logger LOG = Logger.getLogger(TrailBeat.class.getName());

    private final TrailWatch watch;
    private final TrailSnapshot trail;
    private final HeadShelf shelf;
    private final Chain chain;
    private final Interval looking = new Interval(Duration.ofSeconds(10));

    @Inject
    public TrailBeat(TrailWatch watch, TrailSnapshot trail, HeadShelf shelf, Vault vault) {
        this.watch = watch;
        this.trail = trail;
        this.shelf = shelf;
        this.chain = new Chain(vault);
    }

    void work(@Observes Beat beat) {
        looking.run(beat.at(), this::look);
    }

    private void look() {
        if (watch.isDue()) {
            check();
        }
        watch.sign();
    }

    private void check() {
        // Read before the entries, so that every head names one that is there.
        List<SignedHead> heads = shelf.all();
        Verdict verdict = trail.of(source -> new TrailCheck(chain, heads).of(source, entry -> {}));
        watch.record(verdict);
        verdict.flaw()
                .ifPresent(flaw -> LOG.log(
                        Level.SEVERE, () -> "The audit trail was bent at entry " + flaw.seq() + ": " + flaw.kind()));
    }
}

package lms.web.membership.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Logger;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.schedule.Beat;

/** Goes on with confirmed files, a little at a time and one at a time on this node. */
@Component
public class ImportWork {

    private static final Logger LOG = Logger.getLogger(ImportWork.class.getName());
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    private final ImportBatches batches;
    private final Clock clock;
    private final ReentrantLock working = new ReentrantLock();

    @Inject
    public ImportWork(ImportBatches batches, Clock clock) {
        this.batches = batches;
        this.clock = clock;
    }

    /** Begins at once with what was just confirmed, for as long as somebody waits for a page. */
    @PublicUse("what it does was confirmed, and is asked about there")
    public void begin() {
        try {
            work();
        } catch (RuntimeException e) {
            // Somebody else was faster with an address or a row: the next beat looks again, and tells if it fails too.
            LOG.fine(() -> "Left to the next beat: " + e.getClass().getName());
        }
    }

    @PublicUse("the system keeps its own promises")
    void follow(@Observes Beat beat) {
        batches.sweep();
        work();
    }

    private void work() {
        if (!working.tryLock()) {
            return;
        }
        try {
            Instant end = clock.instant().plus(AT_ONCE);
            boolean more = true;
            while (more && clock.instant().isBefore(end)) {
                more = batches.next();
            }
        } finally {
            working.unlock();
        }
    }
}

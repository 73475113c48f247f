package lms.web.shared.schedule;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Fault;

/** Work that is too long for a {@link Beat}. What failed is logged by its kind and place, as with beats. */
@Component
public class Background {

    private static final Logger LOG = Logger.getLogger(Background.class.getName());

    private final ManagedScheduledExecutorService threads;

    @Inject
    public Background(ManagedScheduledExecutorService threads) {
        this.threads = threads;
    }

    /**
     * Runs the work on a thread of the server's own, which is never interrupted from here.
     *
     * @param what names the work in the log
     * @return done when the work is, be it well or not
     */
    public Future<?> run(String what, Runnable work) {
        return threads.submit(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.log(Level.SEVERE, () -> what + " failed: " + Fault.describe(e));
            }
        });
    }
}

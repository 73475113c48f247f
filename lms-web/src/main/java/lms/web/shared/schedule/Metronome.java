package lms.web.shared.schedule;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import lms.web.shared.config.Mode;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Fault;

/**
 * Fires {@link Beat}. Observers are called one by one, because an event would stop at the first that fails. What failed is
 * logged by its kind and place and without its message, which may hold what people wrote; once, until it works again.
 */
@Component
public class Metronome {

    private static final Logger LOG = Logger.getLogger(Metronome.class.getName());
    private static final long SECONDS = 5;
    private static final long SECONDS_IN_TESTS = 1;

    private final ManagedScheduledExecutorService threads;
    private final BeanManager beans;
    private final Clock clock;
    private final long seconds;
    private final Set<String> failing = new HashSet<>();
    private Optional<Future<?>> running = Optional.empty();

    @Inject
    public Metronome(ManagedScheduledExecutorService threads, BeanManager beans, Clock clock, Settings settings) {
        this.threads = threads;
        this.beans = beans;
        this.clock = clock;
        this.seconds = settings.mode() == Mode.TEST ? SECONDS_IN_TESTS : SECONDS;
    }

    /** Begins to beat; called when the start is complete. */
    public synchronized void begin() {
        if (running.isEmpty()) {
            running = Optional.of(threads.scheduleWithFixedDelay(this::beat, seconds, seconds, TimeUnit.SECONDS));
        }
    }

    /** Stops; a beat that is under way comes to its end. */
    @PreDestroy
    public synchronized void end() {
        running.ifPresent(future -> future.cancel(false));
        running = Optional.empty();
    }

    private void beat() {
        var beat = new Beat(clock.instant());
        for (ObserverMethod<? super Beat> observer : beans.resolveObserverMethods(beat)) {
            tell(observer, beat);
        }
    }

    private void tell(ObserverMethod<? super Beat> observer, Beat beat) {
        String name = observer.getBeanClass().getName();
        try {
            observer.notify(beat);
            if (failing.remove(name)) {
                LOG.info(() -> name + " works again");
            }
        } catch (RuntimeException e) {
            if (failing.add(name)) {
                LOG.log(Level.SEVERE, () -> name + " failed at a beat: " + Fault.describe(e));
            }
        }
    }
}

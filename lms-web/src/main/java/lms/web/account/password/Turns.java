package lms.web.account.password;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import lms.web.shared.kernel.Overloaded;

/** Lets a few work at a time and a few more wait, in the order in which they came; the rest are told to come back. */
final class Turns {

    private final Semaphore running;
    private final AtomicInteger waiting = new AtomicInteger();
    private final int mayWait;
    private final Duration longestWait;

    /**
     * With these limits.
     *
     * @param mayWait how many may stand in line, those included who are about to begin
     */
    Turns(int atATime, int mayWait, Duration longestWait) {
        this.running = new Semaphore(atATime, true);
        this.mayWait = mayWait;
        this.longestWait = longestWait;
    }

    /**
     * Does the work when its turn comes.
     *
     * @throws Overloaded if too many are waiting, or the turn does not come in time
     */
    <T> T take(Supplier<T> work) {
        if (!comesUp()) {
            throw new Overloaded();
        }
        try {
            return work.get();
        } finally {
            running.release();
        }
    }

    /** How many stand in line. */
    int waiting() {
        return running.getQueueLength();
    }

    private boolean comesUp() {
        try {
            return waiting.incrementAndGet() <= mayWait
                    && running.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.decrementAndGet();
        }
    }
}

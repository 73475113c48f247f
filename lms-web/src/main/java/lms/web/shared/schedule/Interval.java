package lms.web.shared.schedule;

import java.time.Duration;
import java.time.Instant;

/** Work that is done at a beat now and then: at the first one, and again once so much time has passed. */
public final class Interval {

    private final Duration between;
    private Instant next = Instant.MIN;

    /** With so much time between two times. */
    public Interval(Duration between) {
        this.between = between;
    }

    /** Does the work if it is due. Work that fails is due again at the next beat. */
    public synchronized void run(Instant now, Runnable work) {
        if (!now.isBefore(next)) {
            work.run();
            next = now.plus(between);
        }
    }
}

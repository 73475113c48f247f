package lms.web.bench;

import java.time.Duration;

/**
 * What happened while one thing was asked for again and again.
 *
 * @param nanoseconds of each request, in no order
 * @param time by the clock
 * @param cpu that the server's process used
 * @param bytes of all bodies as they came
 */
record Slice(long[] nanoseconds, Duration time, Duration cpu, long bytes) {

    double perSecond() {
        return nanoseconds.length * 1e9 / time.toNanos();
    }
}

package lms.web.bench;

import java.time.Duration;
import java.util.Arrays;

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

    /** What so large a share of the requests did not exceed. */
    double milliseconds(double quantile) {
        long[] sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * quantile))] / 1e6;
    }
}

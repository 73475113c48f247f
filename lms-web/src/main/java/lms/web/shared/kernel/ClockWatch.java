package lms.web.shared.kernel;

import java.time.Instant;

/** Port to whoever notices that a clock has leapt. What goes by time and cannot be taken back asks it first. */
public interface ClockWatch {

    /** Whether this can be the time. */
    boolean believes(Instant now);
}

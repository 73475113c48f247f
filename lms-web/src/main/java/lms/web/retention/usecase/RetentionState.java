package lms.web.retention.usecase;

/** How the daily run fares. */
public enum RetentionState {
    /** As it should. */
    WELL,
    /** It has not been completed for two days: one day between two runs, and one more. */
    LATE,
    /** The clock has leapt, or no server ran for longer than a day: an administrator has to confirm the time. */
    CLOCK
}

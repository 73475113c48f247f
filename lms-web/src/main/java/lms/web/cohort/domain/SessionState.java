package lms.web.cohort.domain;

/** States of a session. That it was held will be said with the register. */
public enum SessionState {
    PLANNED,
    CANCELLED
}

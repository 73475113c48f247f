package lms.web.cohort.domain;

/** Who may take a place of a cohort while it is open. */
public enum Admission {
    /** Only people whom an officer invited. */
    INVITATION,
    /** Everybody who may read the course. */
    OPEN
}

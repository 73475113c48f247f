package lms.web.retention.domain;

/** Whose data a hold keeps. */
public enum HoldKind {
    /** All of everybody who has a place in a cohort or waits for one, and the cohort's own. */
    COHORT,
    /** All of one person. */
    PERSON
}

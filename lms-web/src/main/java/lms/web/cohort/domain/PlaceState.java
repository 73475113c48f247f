package lms.web.cohort.domain;

/** States of a person's place in a cohort. */
public enum PlaceState {
    /** Has the place. */
    ENROLLED,
    /** Waits in order. */
    WAITING,
    /** A place fell free and is kept for this person for a while. */
    OFFERED,
    /** Had a place or waited, and does no longer. */
    WITHDRAWN;

    /** Whether nobody else can have the place meanwhile. */
    public boolean takesPlace() {
        return this == ENROLLED || this == OFFERED;
    }
}

package lms.web.administration.domain;

/** The kinds of reason for which one person's record may be opened; there is no other. */
public enum Reason {
    /** Somebody may be in danger. */
    SAFEGUARDING,
    /** A court or an authority asks, with a right to. */
    LEGAL,
    /** An account seems to be misused. */
    INCIDENT,
    /** The person wants help with something that they cannot see or mend themselves. */
    ASKED_BY_PERSON
}

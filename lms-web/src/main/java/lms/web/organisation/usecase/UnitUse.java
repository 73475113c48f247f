package lms.web.organisation.usecase;

/**
 * Something that a unit is needed for.
 *
 * @param count how many, more than none
 */
public record UnitUse(Kind kind, long count) {

    /** What can need a unit. */
    public enum Kind {
        UNITS_BELOW,
        OFFICERS,
        COHORTS,
        MEMBERS
    }
}

package lms.web.cohort.domain;

import java.util.EnumSet;
import java.util.Set;

/** States of a cohort and what may follow each. */
public enum CohortState {
    /** Being prepared: its people are not told of it yet. */
    PLANNED,
    /** Places can be taken. */
    OPEN,
    /** Under way; places can still be taken while there are some. */
    RUNNING,
    /** Over; its people keep what they learned. */
    ENDED,
    /** Over, and out of the lists. */
    ARCHIVED,
    /** Will not take place. */
    CANCELLED;

    /** The states that may follow. */
    public Set<CohortState> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(OPEN, CANCELLED);
            case OPEN -> EnumSet.of(RUNNING, CANCELLED);
            case RUNNING -> EnumSet.of(ENDED, CANCELLED);
            case ENDED -> EnumSet.of(ARCHIVED);
            case ARCHIVED, CANCELLED -> EnumSet.noneOf(CohortState.class);
        };
    }

    /** Whether places can be taken, and are handed on when they fall free. */
    public boolean takesPeople() {
        return this == OPEN || this == RUNNING;
    }

    /** Whether the cohort is over, one way or another. */
    public boolean isOver() {
        return this == ENDED || this == ARCHIVED || this == CANCELLED;
    }
}

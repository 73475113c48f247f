package lms.content.change;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import lms.content.Localised;

/**
 * How a course differs.
 *
 * @param courseId permanent
 * @param formerTitle title before; empty for a course that is new
 * @param title title after; empty for a course that is gone
 * @param kinds what differs, never empty
 */
public record CourseChange(
        String courseId, Optional<Localised> formerTitle, Optional<Localised> title, Set<Kind> kinds) {
    public CourseChange {
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }

    /** What a difference means for progress; empty where it means nothing. */
    public Optional<Consequence> consequence(Kind kind) {
        return kind == Kind.RETIRED
                ? Optional.of(new Consequence(Effect.DECISION, Consequence.Cause.COURSE_RETIRED))
                : Optional.empty();
    }

    /** What can differ in a course. */
    public enum Kind {
        ADDED,
        RETIRED,
        /** Another title or address. */
        RENAMED,
        /** Another summary. */
        DESCRIBED,
        /** Modules came, went, were renamed or stand in another order. */
        MODULES,
        /** Stands elsewhere among the courses that both states have. */
        REORDERED
    }
}

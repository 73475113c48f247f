package lms.web.shared.kernel;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Whose records a query may touch. Every query about people takes one; there is no query without. Whoever has no better
 * claim gets {@link #nothing()}.
 */
public sealed interface Scope {

    /** Reaches nobody: the default. */
    static Scope nothing() {
        return new Nothing();
    }

    /** The scope for looking after people's accounts: the whole site for administrators, nobody otherwise. */
    static Scope ofPeople(Actor actor) {
        return actor.holds(Role.ADMINISTRATOR) ? new Site() : nothing();
    }

    /** The deeds that the actor reads in the audit trail: all for auditors and administrators, none otherwise. */
    static Scope toAudit(Actor actor) {
        return actor.holds(Role.AUDITOR) || actor.holds(Role.ADMINISTRATOR) ? new Site() : nothing();
    }

    /** The people whose names the actor reads as members of units: those of an officer's units, all for administrators. */
    static Scope toSeeMembers(Actor actor) {
        return actor.holds(Role.ADMINISTRATOR) ? new Site() : Area.of(actor.unitsOf(Role.OFFICER), Set.of());
    }

    /** The cohorts that the actor plans and decides about: those of an officer's units, all for administrators. */
    static Scope toRunCohorts(Actor actor) {
        return actor.holds(Role.ADMINISTRATOR) ? new Site() : Area.of(actor.unitsOf(Role.OFFICER), Set.of());
    }

    /** The cohorts whose people and sessions the actor sees: those they run, and those they coach. */
    static Scope toLeadCohorts(Actor actor) {
        return actor.holds(Role.ADMINISTRATOR)
                ? new Site()
                : Area.of(actor.unitsOf(Role.OFFICER), actor.cohortsOf(Role.COACH));
    }

    /** The cohorts whose lessons the actor facilitates; an officer or administrator does not by being one. */
    static Scope toFacilitate(Actor actor) {
        return Area.of(Set.of(), actor.cohortsOf(Role.COACH));
    }

    /** Turns the scope into what a query needs; each kind has to be answered for. */
    <T> T fold(Supplier<T> nothing, Function<UUID, T> own, Function<Area, T> area, Supplier<T> site);

    /** Nobody. */
    record Nothing() implements Scope {
        @Override
        public <T> T fold(Supplier<T> nothing, Function<UUID, T> own, Function<Area, T> area, Supplier<T> site) {
            return nothing.get();
        }
    }

    /** One's own records. */
    record Own(UUID accountId) implements Scope {
        @Override
        public <T> T fold(Supplier<T> nothing, Function<UUID, T> own, Function<Area, T> area, Supplier<T> site) {
            return own.apply(accountId);
        }
    }

    /**
     * The cohorts of some units, and some cohorts by themselves.
     *
     * @param units paths of organisation units; each stands for all below it too
     * @param cohorts ids
     */
    record Area(Set<String> units, Set<UUID> cohorts) implements Scope {
        public Area {
            units = Set.copyOf(units);
            cohorts = Set.copyOf(cohorts);
        }

        static Scope of(Set<String> units, Set<UUID> cohorts) {
            return units.isEmpty() && cohorts.isEmpty() ? nothing() : new Area(units, cohorts);
        }

        /** Whether the unit at this path is one of the area's, or below one. */
        public boolean holdsUnit(String path) {
            return units.stream().anyMatch(path::startsWith);
        }

        @Override
        public <T> T fold(Supplier<T> nothing, Function<UUID, T> own, Function<Area, T> area, Supplier<T> site) {
            return area.apply(this);
        }
    }

    /** Everybody on the site. */
    record Site() implements Scope {
        @Override
        public <T> T fold(Supplier<T> nothing, Function<UUID, T> own, Function<Area, T> area, Supplier<T> site) {
            return site.get();
        }
    }
}

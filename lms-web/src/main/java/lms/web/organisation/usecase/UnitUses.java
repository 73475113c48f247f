package lms.web.organisation.usecase;

import java.util.ArrayList;
import java.util.List;

/**
 * Asks every feature what it needs a unit or one below it for, before the unit goes or moves. Whoever refers to units
 * observes it and adds.
 */
public final class UnitUses {

    private final String path;
    private final List<UnitUse> uses = new ArrayList<>();

    /** What needs the unit at this path, or one below it? */
    public UnitUses(String path) {
        this.path = path;
    }

    /** Path of the unit. */
    public String path() {
        return path;
    }

    /** So many of these need it. */
    public void add(UnitUse.Kind kind, long count) {
        if (count > 0) {
            uses.add(new UnitUse(kind, count));
        }
    }

    /** All that was added. */
    public List<UnitUse> all() {
        return List.copyOf(uses);
    }
}

package lms.web.organisation.usecase;

import java.util.UUID;
import lms.web.organisation.domain.UnitKind;

/**
 * A unit of the organisation.
 *
 * @param path its place in the tree, with a slash at both ends; it changes only when a unit is moved
 */
public record UnitView(UUID id, String path, String name, UnitKind kind) {

    /** Whether it stands below that unit, not necessarily directly. */
    public boolean isBelow(UnitView other) {
        return path.startsWith(other.path) && !path.equals(other.path);
    }

    /** How far below the root it stands: 0 for the root itself. */
    public int depth() {
        return (int) path.chars().filter(letter -> letter == '/').count() - 1;
    }
}

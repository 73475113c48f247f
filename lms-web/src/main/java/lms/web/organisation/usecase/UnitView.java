package lms.web.organisation.usecase;

import java.util.UUID;
import lms.web.organisation.domain.UnitKind;

/**
 * A unit of the organisation.
 *
 * @param path its place in the tree, with a slash at both ends; it never changes
 */
public record UnitView(UUID id, String path, String name, UnitKind kind) {

    /** How far below the root it stands: 0 for the root itself. */
    public int depth() {
        return (int) path.chars().filter(letter -> letter == '/').count() - 1;
    }
}

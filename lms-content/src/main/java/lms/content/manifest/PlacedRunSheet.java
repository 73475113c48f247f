package lms.content.manifest;

import java.util.List;
import lms.content.RunSheet;
import lms.content.document.Position;

/**
 * A run sheet and where it stands.
 *
 * @param at of its minutes
 * @param itemsAt of its items, in their order
 */
public record PlacedRunSheet(String courseId, RunSheet sheet, Position at, List<Position> itemsAt) {
    public PlacedRunSheet {
        itemsAt = List.copyOf(itemsAt);
    }
}

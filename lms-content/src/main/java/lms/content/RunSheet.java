package lms.content;

import java.util.List;
import java.util.Optional;

/**
 * The plan of a day or an evening in one room: lessons, pauses and what stands between them. For facilitators.
 *
 * @param id permanent, unique in the course
 * @param title absent where the author gave none
 * @param minutes from the first item to the end of the last; the check makes sure that the items add up to it
 * @param items in the order of the day
 */
public record RunSheet(String id, Optional<Localised> title, int minutes, List<RunSheetItem> items) {
    public RunSheet {
        items = List.copyOf(items);
    }
}

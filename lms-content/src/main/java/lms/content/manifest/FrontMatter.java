package lms.content.manifest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lms.content.Objective;
import lms.content.Timing;
import lms.content.document.Position;
import lms.content.yaml.Located;

/**
 * What stands above the text of a lesson.
 *
 * @param id of the lesson, also for a translation
 * @param objectives may be empty for a translation: those of the original hold then
 * @param places where the keys' values stand, for findings
 */
public record FrontMatter(
        Located id,
        Located slug,
        String title,
        String kind,
        Timing timing,
        Optional<String> summary,
        List<Objective> objectives,
        List<Located> prerequisites,
        List<String> authors,
        Optional<LocalDate> reviewBy,
        int revision,
        Map<String, Position> places) {
    public FrontMatter {
        objectives = List.copyOf(objectives);
        prerequisites = List.copyOf(prerequisites);
        authors = List.copyOf(authors);
        places = Map.copyOf(places);
    }

    /** Where the value of the key stands. */
    public Position at(String key) {
        return places.getOrDefault(key, Position.START);
    }
}

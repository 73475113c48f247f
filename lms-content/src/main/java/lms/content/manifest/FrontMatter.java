package lms.content.manifest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lms.content.Nation;
import lms.content.Objective;
import lms.content.Timing;
import lms.content.document.Position;
import lms.content.yaml.Located;

/**
 * What stands above the text of a lesson.
 *
 * @param id of the lesson, also for a translation
 * @param written the objectives; may be empty for a translation: those of the original hold then
 * @param nations of which the lesson speaks; empty where it holds in all of them
 * @param sourceRev of a translation: which state of the original it was made from
 * @param draft of a translation: nobody has read it over yet
 * @param places where the keys' values stand, for findings
 */
public record FrontMatter(
        Located id,
        Located slug,
        String title,
        String kind,
        Timing timing,
        Optional<String> summary,
        List<WrittenObjective> written,
        List<Located> prerequisites,
        List<String> authors,
        Optional<LocalDate> reviewBy,
        int revision,
        List<Nation> nations,
        Optional<Located> sourceRev,
        boolean draft,
        Map<String, Position> places) {
    public FrontMatter {
        written = List.copyOf(written);
        nations = List.copyOf(nations);
        prerequisites = List.copyOf(prerequisites);
        authors = List.copyOf(authors);
        places = Map.copyOf(places);
    }

    public List<Objective> objectives() {
        return written.stream().map(WrittenObjective::objective).toList();
    }

    /** Where the value of the key stands. */
    public Position at(String key) {
        return places.getOrDefault(key, Position.START);
    }
}

package lms.content;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One lesson in all its languages. Progress belongs to the id, whatever happens to file, slug, title or text.
 *
 * @param id permanent, unique in the curriculum
 * @param slug the lesson's segment in addresses; the id where the file names no other
 * @param kind lesson, session, assessment or project
 * @param authors as its files name them, translators among them
 * @param reviewBy day after which the text counts as overdue for review
 * @param revision starts at 1; raised by the author when everybody should take the lesson again
 * @param prerequisites ids of lessons to take before
 * @param renditions by language; the curriculum's default language is always among them
 */
public record Lesson(
        String id,
        String slug,
        String kind,
        Timing timing,
        List<String> authors,
        Optional<LocalDate> reviewBy,
        int revision,
        List<String> prerequisites,
        Map<String, Rendition> renditions) {
    public Lesson {
        authors = List.copyOf(authors);
        prerequisites = List.copyOf(prerequisites);
        renditions = Collections.unmodifiableMap(new LinkedHashMap<>(renditions));
    }

    Lesson renamed(String otherId) {
        return new Lesson(otherId, slug, kind, timing, authors, reviewBy, revision, prerequisites, renditions);
    }

    /** The same with other texts. */
    Lesson with(Map<String, Rendition> others) {
        return new Lesson(id, slug, kind, timing, authors, reviewBy, revision, prerequisites, others);
    }

    /**
     * The lesson in the language, else in the fallback language. Ask the result for its language: it decides the
     * {@code lang} attribute.
     *
     * @throws IllegalArgumentException when the lesson has neither
     */
    public Rendition rendition(String language, String fallback) {
        Rendition found = renditions.getOrDefault(language, renditions.get(fallback));
        if (found == null) {
            throw new IllegalArgumentException("lesson " + id + " has no text in " + language + " nor in " + fallback);
        }
        return found;
    }
}

package lms.web.catalogue.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lms.content.Level;
import lms.content.Localised;

/**
 * A published course without its texts: what catalogue, course page and progress need.
 *
 * @param curriculum title of the curriculum that holds it
 * @param defaultLanguage the language shown when the reader's own is missing
 * @param aliases the id in use by each id that a lesson or quiz had in an earlier release
 * @param level how much the course asks for beforehand; empty where its author does not say
 */
public record CourseOutline(
        String id,
        String slug,
        String curriculumId,
        Localised curriculum,
        String defaultLanguage,
        Localised title,
        Localised summary,
        List<Part> modules,
        Map<String, String> aliases,
        Optional<Level> level) {

    public CourseOutline {
        modules = List.copyOf(modules);
        aliases = Map.copyOf(aliases);
    }

    /** Every id under which learners' records of this lesson or quiz may be kept, the one in use first. */
    public List<String> idsOf(String id) {
        return Stream.concat(
                        Stream.of(id),
                        aliases.entrySet().stream()
                                .filter(alias -> alias.getValue().equals(id))
                                .map(Map.Entry::getKey)
                                .sorted())
                .toList();
    }

    /** The lessons of all modules in the order of the manifest. */
    public List<Item> lessons() {
        return modules.stream().flatMap(module -> module.lessons().stream()).toList();
    }

    /** The lesson with this id. */
    public Optional<Item> lesson(String lessonId) {
        return lessons().stream().filter(item -> item.id().equals(lessonId)).findFirst();
    }

    /** The lesson with this slug. */
    public Optional<Item> lessonAt(String lessonSlug) {
        return lessons().stream().filter(item -> item.slug().equals(lessonSlug)).findFirst();
    }

    /** Minutes that the course takes when taken alone, optional lessons left out. */
    public int minutes() {
        return lessons().stream()
                .filter(item -> !item.optional())
                .mapToInt(Item::minutes)
                .sum();
    }

    /** The words in the reader's language, or in the course's own. */
    public String in(String language, Localised words) {
        return words.in(language, defaultLanguage);
    }

    /** A module. */
    public record Part(String id, Localised title, List<Item> lessons) {
        public Part {
            lessons = List.copyOf(lessons);
        }
    }

    /**
     * A lesson in its place.
     *
     * @param minutes time when taken alone
     * @param quizzes ids of all its quizzes
     * @param requiredQuizzes ids of those that must be passed before the lesson is complete
     */
    public record Item(
            String id,
            String slug,
            Localised title,
            int minutes,
            boolean optional,
            List<String> quizzes,
            List<String> requiredQuizzes) {
        public Item {
            quizzes = List.copyOf(quizzes);
            requiredQuizzes = List.copyOf(requiredQuizzes);
        }
    }
}

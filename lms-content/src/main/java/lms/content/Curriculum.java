package lms.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A checked curriculum: one or more courses that share lessons and a glossary.
 *
 * @param id permanent, never reused
 * @param version the version for people, as printed on certificates; the technical name is the revision
 * @param defaultLanguage language of the files without a language in their name
 * @param languages every language the curriculum claims to be available in, the default language among them
 * @param licence SPDX identifier
 * @param courses in manifest order
 * @param lessons every lesson by its id, in manifest order
 * @param outcomes what somebody can do who took all of it; may be empty
 * @param nations those of which its texts speak apart; empty where they hold everywhere
 * @param prerequisites ids of curricula to take before; may be empty
 * @param overlays what nations and Groups say otherwise; may be empty
 * @param aliases the id in use by each id that was used before for the same lesson or block; may be empty
 */
public record Curriculum(
        String id,
        String version,
        Localised title,
        Localised summary,
        String defaultLanguage,
        List<String> languages,
        String licence,
        List<Course> courses,
        Map<String, Lesson> lessons,
        Glossary glossary,
        List<Outcome> outcomes,
        Set<Nation> nations,
        List<String> prerequisites,
        List<Overlay> overlays,
        Map<String, String> aliases) {
    public Curriculum {
        languages = List.copyOf(languages);
        courses = List.copyOf(courses);
        outcomes = List.copyOf(outcomes);
        nations = Set.copyOf(nations);
        prerequisites = List.copyOf(prerequisites);
        overlays = List.copyOf(overlays);
        aliases = Map.copyOf(aliases);
        lessons = Collections.unmodifiableMap(new LinkedHashMap<>(lessons));
    }

    /** The same with other lessons. */
    Curriculum with(Map<String, Lesson> others) {
        return with(courses, others);
    }

    private Curriculum with(List<Course> otherCourses, Map<String, Lesson> others) {
        return new Curriculum(
                id,
                version,
                title,
                summary,
                defaultLanguage,
                languages,
                licence,
                otherCourses,
                others,
                glossary,
                outcomes,
                nations,
                prerequisites,
                overlays,
                aliases);
    }

    /** The same with its lessons under the ids that they have in a later state. */
    public Curriculum renamed(Map<String, String> laterAliases) {
        Map<String, Lesson> others = new LinkedHashMap<>();
        lessons.values().forEach(lesson -> {
            Lesson known = lesson.renamed(laterAliases.getOrDefault(lesson.id(), lesson.id()));
            others.put(known.id(), known);
        });
        return with(courses.stream().map(course -> course.renamed(laterAliases)).toList(), others);
    }

    /** The first course that holds the lesson. */
    public Optional<Course> courseOf(String lessonId) {
        return courses.stream().filter(course -> course.holds(lessonId)).findFirst();
    }
}

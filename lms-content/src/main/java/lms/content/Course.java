package lms.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A course of a curriculum; it has no dates (a cohort has).
 *
 * @param id permanent
 * @param slug the course's segment in addresses; the id where the file names no other
 * @param modules in manifest order
 * @param runSheets plans of days in one room, in manifest order; for facilitators only
 * @param completion when the course is complete; that of the curriculum where the file says no other
 * @param level how much it asks for beforehand; empty where the file does not say
 */
public record Course(
        String id,
        String slug,
        Localised title,
        Localised summary,
        List<CourseModule> modules,
        List<RunSheet> runSheets,
        Completion completion,
        Optional<Level> level) {
    public Course {
        modules = List.copyOf(modules);
        runSheets = List.copyOf(runSheets);
    }

    /** All lessons in manifest order: module by module, in each the required ones before the optional ones. */
    public List<LessonPlace> lessons() {
        return modules.stream().flatMap(module -> module.lessons().stream()).toList();
    }

    /** The same with its lessons under the ids that they have in a later state. */
    Course renamed(Map<String, String> aliases) {
        List<CourseModule> others =
                modules.stream().map(module -> module.renamed(aliases)).toList();
        return new Course(id, slug, title, summary, others, runSheets, completion, level);
    }

    /** Whether one of the modules lists the lesson. */
    public boolean holds(String lessonId) {
        return lessons().stream().anyMatch(place -> place.lessonId().equals(lessonId));
    }
}

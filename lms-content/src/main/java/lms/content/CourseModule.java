package lms.content;

import java.util.List;
import java.util.Map;

/**
 * A part of a course.
 *
 * @param id permanent
 * @param lessons in manifest order, required lessons before optional ones
 */
public record CourseModule(String id, Localised title, List<LessonPlace> lessons) {
    public CourseModule {
        lessons = List.copyOf(lessons);
    }

    CourseModule renamed(Map<String, String> aliases) {
        List<LessonPlace> others = lessons.stream()
                .map(place ->
                        new LessonPlace(aliases.getOrDefault(place.lessonId(), place.lessonId()), place.optional()))
                .toList();
        return new CourseModule(id, title, others);
    }
}

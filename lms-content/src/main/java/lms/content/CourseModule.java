package lms.content;

import java.util.List;

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
}

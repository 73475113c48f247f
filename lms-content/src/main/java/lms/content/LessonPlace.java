package lms.content;

/**
 * Where a course uses a lesson.
 *
 * @param optional whether the course can be completed without it
 */
public record LessonPlace(String lessonId, boolean optional) {}

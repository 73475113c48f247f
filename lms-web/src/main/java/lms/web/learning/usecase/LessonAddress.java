package lms.web.learning.usecase;

/**
 * Where a lesson is asked for.
 *
 * @param course slug of the course, of today or of before
 * @param lesson slug of the lesson, of today or of before
 */
public record LessonAddress(String course, String lesson) {}

package lms.web.learning.usecase;

/** Where a quiz is asked for. */
public record QuizAddress(LessonAddress lesson, String quizId) {}

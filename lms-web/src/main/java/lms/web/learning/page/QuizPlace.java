package lms.web.learning.page;

import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/**
 * Where a quiz belongs.
 *
 * @param quiz title of the quiz
 * @param lesson title of its lesson
 * @param lessonUrl the place of the quiz in the lesson
 */
public record QuizPlace(Text quiz, Text lesson, SafeUrl lessonUrl) {}

package lms.web.learning.domain;

import java.util.List;
import lms.content.Quiz;

/**
 * Result of an attempt.
 *
 * @param passed whether the pass mark was reached; always so where the quiz has none
 */
public record Score(int points, int maxPoints, boolean passed) {

    /** Adds up the answers; a question without an answer earns nothing. */
    public static Score of(Quiz quiz, List<QuizResponse> responses) {
        int points = responses.stream().mapToInt(QuizResponse::points).sum();
        int max = quiz.questions().stream()
                .mapToInt(question -> question.points())
                .sum();
        boolean passed = quiz.passPercent().isEmpty()
                || points * 100 >= quiz.passPercent().getAsInt() * max;
        return new Score(points, max, passed);
    }
}

package lms.web.learning.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lms.content.Question;
import lms.content.Quiz;

/**
 * Result of an attempt.
 *
 * @param passed whether the pass mark was reached; always so where the quiz has none
 */
public record Score(int points, int maxPoints, boolean passed) {

    /**
     * Adds up the answers as they are marked; a question without an answer earns nothing, and an answer to a question
     * that the quiz no longer has does not count. Where nothing is marked, as in a quiz of polls, sending it passes it.
     */
    public static Score of(Quiz quiz, List<QuizResponse> responses) {
        Map<String, Integer> marked =
                responses.stream().collect(Collectors.toMap(QuizResponse::questionId, QuizResponse::points));
        int points = quiz.questions().stream()
                .mapToInt(question -> marked.getOrDefault(question.id(), 0))
                .sum();
        int max = quiz.questions().stream().mapToInt(Question::points).sum();
        boolean passed = quiz.passPercent().isEmpty()
                || points * 100 >= quiz.passPercent().getAsInt() * max;
        return new Score(points, max, passed);
    }
}

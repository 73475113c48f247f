package lms.web.learning.usecase;

import java.util.Map;
import java.util.Optional;
import lms.content.ChoiceQuestion;
import lms.content.Quiz;
import lms.web.learning.domain.Answer;
import lms.web.learning.domain.Score;

/**
 * A quiz as its learner sees it.
 *
 * @param attempt number of the go that is open, or of the one that a first answer would begin
 * @param answers saved answers of the open attempt by question id; after sending, those of the one that was sent
 * @param result score of the attempt that was sent last, if none is open
 */
public record QuizView(LessonView lesson, Quiz quiz, int attempt, Map<String, Answer> answers, Optional<Score> result) {

    public QuizView {
        answers = Map.copyOf(answers);
    }

    /** The question with this id. */
    public Optional<ChoiceQuestion> question(String questionId) {
        return quiz.questions().stream()
                .filter(question -> question.id().equals(questionId))
                .map(ChoiceQuestion.class::cast)
                .findFirst();
    }

    /** Position of the question in the quiz, from 0. */
    public int position(ChoiceQuestion question) {
        return quiz.questions().indexOf(question);
    }
}

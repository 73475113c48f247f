package lms.web.learning.usecase;

import java.util.Map;
import java.util.Optional;
import lms.content.Question;
import lms.content.Quiz;
import lms.content.Response;
import lms.web.learning.domain.Score;
import lms.web.learning.domain.Shuffle;

/**
 * A quiz as its learner sees it.
 *
 * @param attempt number of the go that is open, or of the one that a first answer would begin
 * @param shuffle the order in which that go shows what there is to choose from
 * @param answers saved answers of the open attempt by question id; after sending, those of the one that was sent
 * @param result score of the attempt that was sent last, if none is open
 */
public record QuizView(
        LessonView lesson,
        Quiz quiz,
        int attempt,
        Shuffle shuffle,
        Map<String, Response> answers,
        Optional<Score> result) {

    public QuizView {
        answers = Map.copyOf(answers);
    }

    /** The question with this id. */
    public Optional<Question> question(String questionId) {
        return quiz.questions().stream()
                .filter(question -> question.id().equals(questionId))
                .findFirst();
    }

    /** Position of the question in the quiz, from 0. */
    public int position(Question question) {
        return quiz.questions().indexOf(question);
    }

    /** Whether an answer can be saved: a go is open, or one is left to begin. */
    public boolean isAnswerable() {
        return result.isEmpty() || attempt <= quiz.attempts().orElse(Integer.MAX_VALUE);
    }

    /** Whether the learner passed the quiz in any go so far. */
    public boolean isPassed() {
        return lesson.course().progress().isPassed(lesson.lesson().id(), quiz.id());
    }
}

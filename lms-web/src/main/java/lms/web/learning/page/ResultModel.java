package lms.web.learning.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lms.web.shared.view.SafeHtml;
import lms.web.shared.view.SafeUrl;

/**
 * What came of a quiz.
 *
 * @param place the lesson and the quiz
 * @param score points reached of points to be had
 * @param passPercent share of the points that passes, where one is set
 * @param passed whether it was passed; true where no pass mark is set
 * @param language BCP 47 tag of the questions
 * @param answers one per question, in order
 * @param again where the form that opens a new attempt posts to
 */
public record ResultModel(
        QuizPlace place,
        QuizCard.Score score,
        OptionalInt passPercent,
        boolean passed,
        String language,
        List<Answer> answers,
        SafeUrl again) {
    public ResultModel {
        answers = List.copyOf(answers);
    }

    /** Whether every question was answered rightly. */
    public boolean allRight() {
        return score.points() == score.of();
    }

    /**
     * One question with what was chosen and what to make of it.
     *
     * @param number of the question, from 1
     * @param prompt the question
     * @param verdict whether the answer is right
     * @param chosen the chosen options with their feedback
     * @param explanation what holds for everybody
     * @param passage the place in the lesson that tells more
     */
    public record Answer(
            int number,
            SafeHtml prompt,
            Verdict verdict,
            List<Chosen> chosen,
            Optional<SafeHtml> explanation,
            Optional<SafeUrl> passage) {
        public Answer {
            chosen = List.copyOf(chosen);
        }
    }

    /**
     * A chosen option.
     *
     * @param html what it says
     * @param right whether choosing it was right
     * @param feedback what its author says to those who choose it
     */
    public record Chosen(SafeHtml html, boolean right, Optional<SafeHtml> feedback) {}

    /** What to make of an answer. */
    public enum Verdict {
        RIGHT,
        NOT_RIGHT,
        UNSURE,
        OPEN
    }
}

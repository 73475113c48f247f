package lms.web.learning.page;

import java.util.Optional;
import java.util.OptionalInt;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/**
 * A quiz, as the lesson around it shows it.
 *
 * @param id of the quiz; its anchor on the lesson page is {@code quiz-ID}
 * @param title of the quiz
 * @param questions how many
 * @param required whether the lesson is complete only when it was passed
 * @param passPercent share of the points that passes, where one is set
 * @param goes how often it may be sent, where that is limited
 * @param state where the reader stands
 * @param answered questions with a saved answer, in {@link State#ANSWERING}
 * @param score the latest result, in {@link State#PASSED} and {@link State#TRIED}; empty where nothing is marked
 * @param url where the button leads: the quiz, its result, the sign-in page, or the course page to join
 */
public record QuizCard(
        String id,
        Text title,
        int questions,
        boolean required,
        OptionalInt passPercent,
        Optional<QuizGoes> goes,
        State state,
        int answered,
        Optional<Score> score,
        SafeUrl url) {

    /** Where the reader stands. */
    public enum State {
        SIGN_IN,
        JOIN,
        NEW,
        ANSWERING,
        /** Sent, and passed or without a pass mark. */
        PASSED,
        /** Sent, and below the pass mark. */
        TRIED
    }

    /**
     * A result.
     *
     * @param points reached
     * @param of to be had
     */
    public record Score(int points, int of) {}
}

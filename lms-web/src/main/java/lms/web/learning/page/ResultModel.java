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
 * @param score points reached of points to be had; 0 of 0 where nothing is marked
 * @param passPercent share of the points that passes, where one is set
 * @param passed whether it was passed; true where no pass mark is set
 * @param language BCP 47 tag of the questions
 * @param answers one per question, in order
 * @param goes how often it may be sent, where that is limited
 * @param help whom to ask, where no go is left and the lesson cannot be completed without
 * @param again where the form that opens a new attempt posts to; empty where no go is left
 */
public record ResultModel(
        QuizPlace place,
        QuizCard.Score score,
        OptionalInt passPercent,
        boolean passed,
        String language,
        List<Answer> answers,
        Optional<QuizGoes> goes,
        Help help,
        Optional<SafeUrl> again) {
    public ResultModel {
        answers = List.copyOf(answers);
    }

    /** How well it went, in words that encourage. */
    public Level level() {
        if (score.of() == 0) {
            return Level.THANKS;
        }
        if (score.points() == score.of()) {
            return Level.ALL;
        }
        if (passed && passPercent.isPresent()) {
            return Level.PASSED;
        }
        return score.points() * 2 >= score.of() ? Level.NEARLY : Level.NOT_YET;
    }

    /** How well it went. */
    public enum Level {
        /** Nothing was marked. */
        THANKS,
        ALL,
        PASSED,
        /** At least half of the points. */
        NEARLY,
        NOT_YET
    }

    /** Whom to ask who cannot go on alone. */
    public enum Help {
        NONE,
        COACH,
        OFFICER
    }

    /**
     * One question with what was answered and what to make of it.
     *
     * @param number of the question, from 1
     * @param prompt the question
     * @param verdict whether the answer is right
     * @param parts what was answered, each with its feedback
     * @param right what would have been right, where that is shown
     * @param explanation what holds for everybody
     * @param passage the place in the lesson that tells more
     */
    public record Answer(
            int number,
            SafeHtml prompt,
            Verdict verdict,
            List<Part> parts,
            List<AnswerLine> right,
            Optional<SafeHtml> explanation,
            Optional<SafeUrl> passage) {
        public Answer {
            parts = List.copyOf(parts);
            right = List.copyOf(right);
        }
    }

    /**
     * A part of an answer: an option, a number, words, a pair, an item in its place.
     *
     * @param label what it belongs to: the left side of a pair, or the place in an order
     * @param said what was chosen or typed; empty where this part was left open
     * @param mark whether it was right
     * @param feedback what the author says to those who answer so
     */
    public record Part(Optional<SafeHtml> label, Optional<SafeHtml> said, Mark mark, Optional<SafeHtml> feedback) {}

    /** Whether a part is right. */
    public enum Mark {
        RIGHT,
        WRONG,
        /** Nothing is marked. */
        NONE
    }

    /** What to make of an answer. */
    public enum Verdict {
        RIGHT,
        NOT_RIGHT,
        UNSURE,
        OPEN,
        /** Nothing is right or wrong. */
        NOTED
    }
}

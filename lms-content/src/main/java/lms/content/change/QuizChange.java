package lms.content.change;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How a quiz differs. A quiz that is new or gone tells nothing of its questions.
 *
 * @param quizId unique in its lesson, permanent
 * @param title after, before where it is gone; in the default language
 * @param kinds what differs, never empty
 * @param questions that differ
 */
public record QuizChange(String quizId, String title, Set<Kind> kinds, List<QuestionChange> questions) {
    public QuizChange {
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        questions = List.copyOf(questions);
    }

    /** What can differ in a quiz. */
    public enum Kind {
        ADDED,
        RETIRED,
        RENAMED,
        /** From now on the lesson is complete only when it was passed. */
        REQUIRED,
        /** From now on the lesson is complete without it. */
        OPTIONAL,
        PASS_MARK,
        /** See the questions. */
        QUESTIONS
    }

    /**
     * How a question differs.
     *
     * @param questionId unique in its lesson, permanent
     */
    public record QuestionChange(String questionId, Difference difference) {}

    /** How much a question differs, the gravest first. */
    public enum Difference {
        ADDED,
        RETIRED,
        /** Another answer is right, or it counts otherwise. */
        ANSWERS,
        /** Prompt or options are worded anew; attempts of before remember what they were asked. */
        ASKED,
        /** Hints, feedback or a translation are worded anew. */
        WORDING
    }
}

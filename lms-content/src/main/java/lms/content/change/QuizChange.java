package lms.content.change;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a quiz differs. A quiz that is new or gone tells nothing of its questions.
 *
 * @param quizId unique in its lesson, permanent
 * @param title after, before where it is gone; in the default language
 * @param required whether the lesson is complete only when it was passed; after, before where it is gone
 * @param kinds what differs, never empty
 * @param questions that differ
 */
public record QuizChange(
        String quizId, String title, boolean required, Set<Kind> kinds, List<QuestionChange> questions) {
    public QuizChange {
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        questions = List.copyOf(questions);
    }

    /** What a difference of the quiz itself means for progress; empty where it means nothing. */
    public Optional<Consequence> consequence(Kind kind) {
        return switch (kind) {
            case ADDED ->
                Optional.of(new Consequence(Effect.DECISION, Consequence.Cause.QUIZ_ADDED))
                        .filter(any -> required);
            case RETIRED ->
                Optional.of(new Consequence(Effect.PATCH, Consequence.Cause.QUIZ_RETIRED))
                        .filter(any -> required);
            case REQUIRED -> Optional.of(new Consequence(Effect.DECISION, Consequence.Cause.QUIZ_REQUIRED));
            case OPTIONAL -> Optional.of(new Consequence(Effect.PATCH, Consequence.Cause.QUIZ_OPTIONAL));
            case PASS_MARK -> Optional.of(new Consequence(Effect.PATCH, Consequence.Cause.QUIZ_PASS_MARK));
            case FEWER_ATTEMPTS -> Optional.of(new Consequence(graver(), Consequence.Cause.QUIZ_FEWER_ATTEMPTS));
            case RENAMED, MORE_ATTEMPTS, QUESTIONS -> Optional.empty();
        };
    }

    /** What a difference of a question means for progress; empty where it means nothing. */
    public Optional<Consequence> consequence(Difference difference) {
        return switch (difference) {
            case ADDED -> Optional.of(new Consequence(Effect.PATCH, Consequence.Cause.QUESTION_ADDED));
            case RETIRED -> Optional.of(new Consequence(Effect.PATCH, Consequence.Cause.QUESTION_RETIRED));
            case ANSWERS -> Optional.of(new Consequence(graver(), Consequence.Cause.QUESTION_ANSWERS));
            case ASKED -> Optional.of(new Consequence(Effect.PATCH, Consequence.Cause.QUESTION_ASKED));
            case WORDING -> Optional.empty();
        };
    }

    /** What all of it means for progress; empty where it means nothing. */
    public List<Consequence> consequences() {
        return Stream.concat(
                        kinds.stream().flatMap(kind -> consequence(kind).stream()),
                        questions.stream().flatMap(question -> consequence(question.difference()).stream()))
                .distinct()
                .toList();
    }

    /** What hurts somebody only where the quiz has to be passed. */
    private Effect graver() {
        return required ? Effect.DECISION : Effect.PATCH;
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
        /** May be sent less often than before. */
        FEWER_ATTEMPTS,
        /** May be sent more often than before. */
        MORE_ATTEMPTS,
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

package lms.content;

import java.util.Optional;

/** A question of a quiz. */
public sealed interface Question
        permits ChoiceQuestion, NumericQuestion, TextQuestion, MatchingQuestion, OrderingQuestion, PollQuestion {
    Asked asked();

    /**
     * Whether the response is the right one. There are no half points: an attempt can be repeated, and what was right
     * in it is shown part by part. A response of another shape, such as one that was stored when the question had
     * another type, is not right.
     */
    boolean isRight(Response response);

    <R> R fold(Cases<R> cases);

    /** Unique in the lesson, permanent. */
    default String id() {
        return asked().id();
    }

    /** Names what was asked; see {@link Asked#hash()}. */
    default String hash() {
        return asked().hash();
    }

    /** For the right answer; 0 for what is not marked. */
    default int points() {
        return asked().points();
    }

    default String promptHtml() {
        return asked().promptHtml();
    }

    default Optional<String> hintHtml() {
        return asked().hintHtml();
    }

    default Optional<String> explanationHtml() {
        return asked().explanationHtml();
    }

    default Optional<String> objectiveId() {
        return asked().objectiveId();
    }

    /** One case per type, so that a new type does not compile until everybody has thought of it. */
    interface Cases<R> {
        R choice(ChoiceQuestion question);

        R numeric(NumericQuestion question);

        R text(TextQuestion question);

        R matching(MatchingQuestion question);

        R ordering(OrderingQuestion question);

        R poll(PollQuestion question);
    }
}

package lms.content;

/** A question of a quiz. */
public sealed interface Question permits ChoiceQuestion {
    /** Unique in the lesson, permanent. */
    String id();

    /** Changes whenever type, prompt or answers change; an attempt stores it to know what was asked. */
    String hash();

    /** At least 1. */
    int points();
}

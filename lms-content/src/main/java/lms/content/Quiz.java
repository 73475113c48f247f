package lms.content;

import java.util.List;
import java.util.OptionalInt;

/**
 * A knowledge check inside a lesson.
 *
 * @param id unique in the lesson, permanent
 * @param title plain text
 * @param required whether the lesson can only be completed once this was passed
 * @param passPercent share of the points needed to pass, 0 to 100
 * @param attempts how often it may be sent, at least 1; empty where there is no limit
 * @param shuffle whether options are shown in an order of their own for every attempt
 */
public record Quiz(
        String id,
        String title,
        List<Question> questions,
        boolean required,
        OptionalInt passPercent,
        OptionalInt attempts,
        boolean shuffle) {
    public Quiz {
        questions = List.copyOf(questions);
    }
}

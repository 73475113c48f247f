package lms.content;

import java.util.OptionalInt;

/**
 * When a course is complete: when every lesson of it is that is not optional. Format 1 knows no other rule.
 *
 * @param passPercent the pass mark of every quiz of the course that names none itself, 0 to 100
 */
public record Completion(OptionalInt passPercent) {
    public static final Completion WITHOUT_PASS_MARK = new Completion(OptionalInt.empty());
}

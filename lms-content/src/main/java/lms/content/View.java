package lms.content;

import java.util.Optional;

/**
 * For whom a lesson is rendered. What is not meant for them is removed before rendering, not hidden.
 *
 * @param nation as files name it, such as {@code wales}; empty where nobody said it: then the text for every nation
 *     is shown, each under its name
 * @param delivery how the lesson is taken; empty where nobody said it: then the text for every way is shown
 */
public record View(Audience audience, Optional<String> nation, Optional<DeliveryMode> delivery) {
    /** Somebody of whom nothing else is known. */
    public static View of(Audience audience) {
        return new View(audience, Optional.empty(), Optional.empty());
    }
}

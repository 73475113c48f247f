package lms.content;

import java.util.Optional;

/**
 * What a learner can do afterwards.
 *
 * @param id unique in its lesson, the same in every language
 * @param text plain text
 * @param outcome id of the curriculum's outcome that it serves, if it names one
 */
public record Objective(String id, String text, Optional<String> outcome) {
    /** The same objective in the words of another language. */
    Objective in(String words) {
        return new Objective(id, words, outcome);
    }
}

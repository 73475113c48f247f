package lms.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tick one option, or all that are right.
 *
 * @param promptHtml sanitised; for learners
 * @param options in the order of the file
 * @param hintHtml sanitised; shown on request, before answering
 * @param explanationHtml sanitised; shown after answering
 */
public record ChoiceQuestion(
        String id,
        String hash,
        Choice choice,
        int points,
        String promptHtml,
        List<Option> options,
        Optional<String> hintHtml,
        Optional<String> explanationHtml,
        Optional<String> objectiveId)
        implements Question {
    public ChoiceQuestion {
        options = List.copyOf(options);
    }

    /** How many options are right. */
    public enum Choice {
        SINGLE,
        MULTIPLE
    }

    /** Whether exactly the right options were chosen. Keys that belong to no option make the answer wrong. */
    public boolean isRight(Set<String> chosenKeys) {
        return options.stream()
                .filter(Option::correct)
                .map(Option::key)
                .collect(Collectors.toSet())
                .equals(chosenKeys);
    }
}

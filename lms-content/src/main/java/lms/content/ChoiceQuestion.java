package lms.content;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tick one option, or all that are right.
 *
 * @param options in the order of the file
 */
public record ChoiceQuestion(Asked asked, Choice choice, List<Option> options) implements Question {
    public ChoiceQuestion {
        options = List.copyOf(options);
    }

    /** How many options are right. */
    public enum Choice {
        SINGLE,
        MULTIPLE
    }

    /** Exactly the right options were chosen. Keys that belong to no option make the answer wrong. */
    @Override
    public boolean isRight(Response response) {
        Set<String> right =
                options.stream().filter(Option::correct).map(Option::key).collect(Collectors.toSet());
        return response instanceof Response.Chosen chosen && chosen.keys().equals(right);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.choice(this);
    }
}

package lms.content;

import java.util.List;
import java.util.Optional;

/**
 * Type a word or a few.
 *
 * @param ignoreCase whether capitals make no difference
 * @param expected answers that are recognised, right and wrong ones, in the order of the file: the first that fits
 *     decides
 */
public record TextQuestion(Asked asked, boolean ignoreCase, List<Expected> expected) implements Question {
    public TextQuestion {
        expected = List.copyOf(expected);
    }

    /**
     * An answer that is recognised.
     *
     * @param key unique in the question, the same in every language
     * @param pattern see {@link TextPattern}
     * @param feedbackHtml sanitised; shown after answering
     */
    public record Expected(String key, boolean correct, String pattern, Optional<String> feedbackHtml) {}

    /** What the answer was recognised as. */
    public Optional<Expected> recognised(String typed) {
        return expected.stream()
                .filter(one -> new TextPattern(one.pattern(), ignoreCase).fits(typed))
                .findFirst();
    }

    @Override
    public boolean isRight(Response response) {
        return response instanceof Response.Typed typed
                && recognised(typed.text()).filter(Expected::correct).isPresent();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.text(this);
    }
}

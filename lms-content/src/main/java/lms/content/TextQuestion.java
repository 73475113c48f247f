package lms.content;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
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
     * @param pattern plain text, in which {@code *} stands for any text or none
     * @param feedbackHtml sanitised; shown after answering
     */
    public record Expected(String key, boolean correct, String pattern, Optional<String> feedbackHtml) {}

    /** What the answer was recognised as. White space is collapsed before. */
    public Optional<Expected> recognised(String typed) {
        String text = normalised(typed);
        return expected.stream()
                .filter(one -> fits(normalised(one.pattern()), text))
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

    private String normalised(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u2019', '\'')
                .strip()
                .replaceAll("\\s+", " ");
        return ignoreCase ? plain.toLowerCase(Locale.ROOT) : plain;
    }

    /** Whether the text fits the pattern; linear in the text for each part between two asterisks. */
    private static boolean fits(String pattern, String text) {
        String[] parts = pattern.split("\\*", -1);
        if (parts.length == 1) {
            return pattern.equals(text);
        }
        String last = parts[parts.length - 1];
        if (!text.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        for (int i = 1; i < parts.length - 1; i++) {
            int found = text.indexOf(parts[i], at);
            if (found < 0) {
                return false;
            }
            at = found + parts[i].length();
        }
        return text.length() - last.length() >= at && text.endsWith(last);
    }
}

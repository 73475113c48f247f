package lms.content.format;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An attribute of a directive.
 *
 * @param words what to write, such as "a number from 1 to 100"
 * @param choices the words to choose from; empty where any value of the right shape will do
 * @param test whether a value has the right shape
 */
public record AttributeKind(String name, boolean required, String words, List<String> choices, Predicate<String> test) {
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");

    public AttributeKind {
        choices = List.copyOf(choices);
    }

    /** Whether the value may be written. */
    public boolean fits(String value) {
        return test.test(value);
    }

    AttributeKind needed() {
        return new AttributeKind(name, true, words, choices, test);
    }

    static AttributeKind of(String name, String words, Predicate<String> test) {
        return new AttributeKind(name, false, words, List.of(), test);
    }

    static AttributeKind number(String name, String unit, int least, int most) {
        String words = "a number" + (unit.isEmpty() ? "" : " of " + unit) + " from " + least + " to " + most;
        return of(
                name,
                words,
                text -> DIGITS.matcher(text).matches()
                        && Integer.parseInt(text) >= least
                        && Integer.parseInt(text) <= most);
    }

    static AttributeKind oneOf(String name, String... values) {
        List<String> choices = List.of(values);
        return new AttributeKind(name, false, either(choices), choices, choices::contains);
    }

    /** One or more of the values, with spaces between. */
    static AttributeKind someOf(String name, String... values) {
        List<String> choices = List.of(values);
        Predicate<String> test = text -> Arrays.stream(SPACES.split(text, -1)).allMatch(choices::contains);
        return new AttributeKind(
                name, false, either(choices) + "; several in quotes, with spaces between", choices, test);
    }

    private static String either(List<String> values) {
        int last = values.size() - 1;
        return values.size() == 1
                ? values.get(0)
                : values.subList(0, last).stream().collect(Collectors.joining(", ")) + " or " + values.get(last);
    }
}

package lms.content.guide;

import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files that keep or break a rule. What they do not name is as in a small curriculum without fault.
 *
 * @param keeps whether the rule is kept
 * @param expected all that is found, as {@code RULE file:line:column}; nothing when the rule is kept
 * @param parts what is different from the curriculum without fault
 */
public record RuleExample(boolean keeps, List<String> expected, List<Part> parts) {
    private static final Pattern REPEAT = Pattern.compile("«(\\d+)\\*([^»]+)»");

    public RuleExample {
        expected = List.copyOf(expected);
        parts = List.copyOf(parts);
    }

    /** How a file differs. */
    public enum Kind {
        /** The body of a lesson, from line 9 of {@code lessons/one.md} on. */
        BODY,
        /** A whole file. */
        FILE,
        /** A file as hexadecimal digits. */
        BYTES,
        /** A file that is missing. */
        MISSING
    }

    /**
     * One file of an example.
     *
     * @param path of the file, relative to the curriculum
     * @param written its content as written down: {@code «20*ab»} stands for {@code ab} written 20 times
     */
    public record Part(Kind kind, String path, String written) {
        /** The content as text, with everything that is to be repeated written out. */
        public String text() {
            Matcher matcher = REPEAT.matcher(written);
            return matcher.replaceAll(found -> Matcher.quoteReplacement(
                    found.group(2).replace("\\n", "\n").repeat(Integer.parseInt(found.group(1)))));
        }

        /** The content for people: what is repeated stands there twice, with the number of times. */
        public String shown() {
            Matcher matcher = REPEAT.matcher(written);
            return matcher.replaceAll(found -> {
                String unit = found.group(2).replace("\\n", "\n");
                return Matcher.quoteReplacement(unit + unit + "… (" + found.group(1) + " times) ");
            });
        }

        /** The content that is written as hexadecimal digits. */
        public byte[] bytes() {
            return HexFormat.of().parseHex(written.replaceAll("\\s+", ""));
        }
    }
}

package lms.content.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example of the CommonMark specification 0.31.2.
 *
 * @param number as counted there, from 1 on
 * @param section heading that it stands under
 * @param html what the specification renders it to
 */
public record SpecExample(int number, String section, String markdown, String html) {
    private static final String FILE = "/lms/content/markdown/commonmark-0.31.2.txt";
    private static final Pattern PART = Pattern.compile(
            "^#{1,6} +(.+)$|^`{32} example\\n([\\s\\S]*?)^\\.\\n([\\s\\S]*?)^`{32}$", Pattern.MULTILINE);

    /** All 652. */
    public static List<SpecExample> all() {
        List<SpecExample> examples = new ArrayList<>();
        String section = "";
        Matcher part = PART.matcher(text());
        while (part.find()) {
            if (part.group(1) != null) {
                section = part.group(1);
            } else {
                examples.add(new SpecExample(examples.size() + 1, section, tabs(part.group(2)), tabs(part.group(3))));
            }
        }
        return examples;
    }

    /** The file shows a tab as an arrow. */
    private static String tabs(String text) {
        return text.replace('\u2192', '\t');
    }

    private static String text() {
        try (InputStream file = Objects.requireNonNull(SpecExample.class.getResourceAsStream(FILE))) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

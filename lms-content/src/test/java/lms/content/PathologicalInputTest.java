package lms.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lms.content.testkit.SampleCurriculum;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that are known to make Markdown parsers hang or overflow, as large as the guards let a paragraph grow and larger.
 * Reading has to end soon, and the guards have to do it: the parser's time limit (F07) is never needed.
 */
class PathologicalInputTest {
    private static final Duration LONGEST = Duration.ofSeconds(2);

    static Stream<Arguments> texts() {
        return Stream.of(4, 40, 900, 4_000, 15_500, 60_000)
                .flatMap(n -> kinds(n).map(kind -> Arguments.of(kind.get(0), n, kind.get(1))));
    }

    private static Stream<List<String>> kinds(int n) {
        return Stream.of(
                List.of("bracket and backslashes", "[" + "\\".repeat(n)),
                List.of("label of escapes", "[ a" + " \\\\ b".repeat(n)),
                List.of("open brackets", "[".repeat(n) + "a" + "]".repeat(n)),
                List.of("open links", "[a](".repeat(n)),
                List.of("nested links", "[".repeat(n) + "a" + "](b)".repeat(n)),
                List.of("images in brackets", "![[]()".repeat(n)),
                List.of("links without end", "[a](b".repeat(n)),
                List.of("links with angle brackets", "[a](<b".repeat(n)),
                List.of("processing instructions", "x <?".repeat(n)),
                List.of("open tags", "<a ".repeat(n)),
                List.of("declarations", "<!A ".repeat(n)),
                List.of("comments", "<!-- a ".repeat(n)),
                List.of("CDATA", "<![CDATA[ ".repeat(n)),
                List.of("backticks that grow", growing(n)),
                List.of("strong and emphasis", "*a **b ".repeat(n)),
                List.of("emphasis of two kinds", "*a_ ".repeat(n)),
                List.of("stars", "*".repeat(n) + "a" + "*".repeat(n)),
                List.of("underscores", "_".repeat(n)),
                List.of("strikethrough", "~~a~ ".repeat(n)),
                List.of("quotes", "> ".repeat(n) + "a"),
                List.of("lists in one line", "- ".repeat(n) + "a"),
                List.of("lists that go in", stairs(n, "- a")),
                List.of("quotes and lists", "> - ".repeat(n) + "a"),
                List.of("numbers", "1. ".repeat(n) + "a"),
                List.of("table cells", "|".repeat(n) + "\n" + "|-".repeat(n) + "\n" + "|".repeat(n)),
                List.of("table rows", "| a | b |\n| - | - |\n" + "| a\n".repeat(n)),
                List.of("entities", "&".repeat(n) + ";"),
                List.of("long entity", "&#" + "0".repeat(n) + ";"),
                List.of("long address", "<https://example.org/" + "a".repeat(n) + ">"),
                List.of("bare addresses", "www.a.b/ ".repeat(n)),
                List.of("mail addresses", "a@".repeat(n) + "b"),
                List.of("definitions", "[a]: b\n".repeat(n)),
                List.of("definitions and uses", definitions(n)),
                List.of("long definition", "[a]: <" + "b".repeat(n) + ">"),
                List.of("titles without end", "[a](b \"c".repeat(n)),
                List.of("open directives", ":::facilitator\n\n".repeat(n)),
                List.of("closing fences", ":::\n\n".repeat(n)),
                List.of("long fence", ":".repeat(n) + "quiz{#q}"),
                List.of("open braces", ":::quiz{" + "a=b ".repeat(n)),
                List.of("callouts", "> [!NOTE]\n".repeat(n)),
                List.of("hard breaks", "a  \n".repeat(n)),
                List.of("underlined headings", "a\n=\n".repeat(n)),
                List.of("tabs", "\t".repeat(n) + "a"),
                List.of("spaces", " ".repeat(n) + "a"),
                List.of("bare returns", "a\r".repeat(n)),
                List.of("code fences", "```\n".repeat(n)),
                List.of("marks that combine", "a" + "\u0301".repeat(n)),
                List.of("same headings", "## a\n\n".repeat(n)));
    }

    @ParameterizedTest(name = "{0}, {1} times")
    @MethodSource("texts")
    void reading_endsSoonWithAnAnswer(String kind, int times, String text) {
        long start = System.nanoTime();

        Reading reading = new SampleCurriculum().body(text).read();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
        assertThat(reading.diagnostics()).extracting(Diagnostic::rule).doesNotContain("F07");
    }

    private static String growing(int n) {
        StringBuilder text = new StringBuilder();
        IntStream.rangeClosed(1, (int) Math.sqrt(2.0 * n))
                .forEach(i -> text.append("e").append("`".repeat(i)));
        return text.toString();
    }

    private static String stairs(int n, String item) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, Math.min(n, 700))
                .forEach(i -> text.append(" ".repeat(2 * i)).append(item).append('\n'));
        return text.toString();
    }

    private static String definitions(int n) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, Math.min(n, 8_000))
                .forEach(i -> text.append("[r")
                        .append(i)
                        .append("]: a\n\n[r")
                        .append(i)
                        .append("]\n\n"));
        return text.toString();
    }
}

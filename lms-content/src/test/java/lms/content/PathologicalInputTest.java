package lms.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lms.content.testkit.SampleCurriculum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that are known to make parsers hang or overflow, as large as the guards let a paragraph grow and larger. Each
 * ends in a lesson or in an error that says why not, and the guards have to do it: the parser's limit of two seconds
 * (F07) is never needed.
 */
class PathologicalInputTest {
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
                List.of("same headings", "## a\n\n".repeat(n)),
                List.of("footnotes", "a[^1]\n\n[^1]: b\n\n".repeat(n)),
                List.of("footnotes in one line", "[^1]".repeat(n) + "\n\n[^1]: b"),
                List.of("footnotes in footnotes", footnotes(n)),
                List.of("a footnote of itself", "[^1]\n\n[^1]: " + "[^1] ".repeat(n)),
                List.of("directives that go in", nested(n)),
                List.of("directive titles", ":::activity[" + "[".repeat(n) + "]{#a}\n\n:::"),
                List.of("quoted attributes", ":::activity{#a group=\"" + "\\\"".repeat(n) + "}\n\n:::"),
                List.of("ids of directives", ":::activity{" + "#a ".repeat(n) + "}\n\n:::"),
                List.of("leaf directives", "::break{minutes=5}\n\n".repeat(n)),
                List.of("includes", "::include{file=one.md}\n\n".repeat(n)),
                List.of(
                        "questions",
                        ":::::quiz{#q}\n\n" + "::::question{#a type=single}\n\n- [x] a\n\n::::\n\n".repeat(n)),
                List.of("options", ":::::quiz{#q}\n\n::::question{#a type=single}\n\nb?\n\n" + "- [x] a\n".repeat(n)),
                List.of(
                        "asterisks to recognise",
                        ":::::quiz{#q}\n\n::::question{#a type=text}\n\nb?\n\n- [x] " + "*a".repeat(n)),
                List.of("task lists", "- [ ] ".repeat(n) + "a"),
                List.of(
                        "wide tables",
                        "|a".repeat(n) + "|\n" + "|-".repeat(n) + "|\n" + ("|b".repeat(n) + "|\n").repeat(3)),
                List.of("escaped cells", "|" + "\\|".repeat(n) + "|\n|-|\n"),
                List.of("characters of two units", "\ud83d\ude42".repeat(n)),
                List.of("half characters", "\ud83d".repeat(n)),
                List.of("text that runs to the left", "\u202e\u05d0 ".repeat(n)),
                List.of("spaces of no width", "a\u200b".repeat(n)),
                List.of("entities", "&amp;&lt;&#x41;".repeat(n)),
                List.of("rules", "* * *\n".repeat(n)),
                List.of("images", "![a](b.png \"c\")".repeat(n)),
                List.of("glossary links", "[a](../glossary.md#canvass) ".repeat(n)));
    }

    @ParameterizedTest(name = "{0}, {1} times")
    @MethodSource("texts")
    void reading_endsSoonWithAnAnswer(String kind, int times, String text) {
        assertEnds(new SampleCurriculum().body(text));
    }

    /** The files that are not Markdown, or not Markdown alone. */
    static Stream<Arguments> files() {
        return Stream.of(4, 40, 900, 15_500, 60_000)
                .flatMap(n -> yaml(n).flatMap(
                                kind -> Stream.of("curriculum.yml", "ids.lock.yml", "accepted.yml", "lessons/one.md")
                                        .map(file -> Arguments.of(kind.get(0), n, file, kind.get(1)))));
    }

    private static Stream<List<String>> yaml(int n) {
        return Stream.of(
                List.of("aliases of aliases", aliases(n)),
                List.of("anchors", "a: &a x\n" + "b: &b [*a, *a]\n".repeat(n)),
                List.of("an alias of itself", "a: &a [" + "*a, ".repeat(n) + "]"),
                List.of("deep lists", "a: " + "[".repeat(n) + "]".repeat(n)),
                List.of("deep lists without end", "a: " + "[".repeat(n)),
                List.of("deep maps", "a: " + "{a: ".repeat(n) + "}".repeat(n)),
                List.of("deep blocks", stairs(n, "- a")),
                List.of("dashes", "- ".repeat(n) + "a"),
                List.of("question marks", "? ".repeat(n) + "a"),
                List.of("a huge key", "k".repeat(n) + ": a"),
                List.of("a huge value", "title: " + "v".repeat(n)),
                List.of("many keys", manyKeys(n)),
                List.of("one key many times", "a: b\n".repeat(n)),
                List.of("a huge list", "a: [" + "b, ".repeat(n) + "]"),
                List.of("tags", "a: " + "!!str ".repeat(n) + "b"),
                List.of("a tag of a space", "a: !%20" + "b".repeat(n) + "%20 c"),
                List.of("quotes", "a: " + "\"\\\\\"".repeat(n)),
                List.of("a block of text", "a: |\n" + "  b\n".repeat(n)),
                List.of("merge keys", "a: &a {b: c}\n" + "<<: *a\n".repeat(n)),
                List.of("documents", "---\na: b\n".repeat(n)),
                List.of("huge numbers", "format: " + "9".repeat(n)),
                List.of("comments", "# a\n".repeat(n)),
                List.of("tabs in YAML", "a:" + "\t".repeat(n) + "b"),
                List.of("directives of YAML", "%YAML 1.2\n".repeat(n)));
    }

    @ParameterizedTest(name = "{0}, {1} times, in {2}")
    @MethodSource("files")
    void readingOfOtherFiles_endsSoonWithAnAnswer(String kind, int times, String file, String text) {
        String content = file.endsWith(".md") ? "---\n" + text + "\n---\n\nText.\n" : text;

        assertEnds(new SampleCurriculum().with(file, content));
    }

    @Test
    void thereAreManyKinds() {
        assertThat(kinds(4).count()).isGreaterThanOrEqualTo(60);
        assertThat(yaml(4).count()).isGreaterThanOrEqualTo(20);
    }

    private static void assertEnds(SampleCurriculum curriculum) {
        Reading reading = curriculum.read();

        assertThat(reading.diagnostics()).extracting(Diagnostic::rule).doesNotContain("F07");
        assertThat(reading.publishable())
                .isNotEqualTo(reading.diagnostics().stream().anyMatch(Diagnostic::isError));
        reading.curriculum().ifPresent(PathologicalInputTest::assertRenders);
    }

    private static void assertRenders(Curriculum curriculum) {
        LessonRenderer renderer = new LessonRenderer((course, slug) -> course + "/" + slug);
        Course course = curriculum.courses().get(0);
        curriculum.lessons().values().forEach(lesson -> {
            assertThat(renderer.render(curriculum, course, lesson, "en", Audience.FACILITATOR)
                            .passages())
                    .isNotNull();
            assertThat(renderer.print(curriculum, course, lesson, "en", View.of(Audience.FACILITATOR))
                            .html())
                    .isNotNull();
        });
    }

    private static String aliases(int n) {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x]\n");
        IntStream.rangeClosed(1, Math.min(n, 3_000))
                .forEach(i -> text.append("a")
                        .append(i)
                        .append(": &a")
                        .append(i)
                        .append(" [*a")
                        .append(i - 1)
                        .append(", *a")
                        .append(i - 1)
                        .append("]\n"));
        return text.toString();
    }

    private static String manyKeys(int n) {
        return IntStream.range(0, n).mapToObj(i -> "k" + i + ": a\n").collect(Collectors.joining());
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

    private static String footnotes(int n) {
        StringBuilder text = new StringBuilder("[^0]\n\n");
        IntStream.range(0, Math.min(n, 4_000))
                .forEach(i -> text.append("[^")
                        .append(i)
                        .append("]: a [^")
                        .append(i + 1)
                        .append("]\n\n"));
        return text.toString();
    }

    private static String nested(int n) {
        StringBuilder text = new StringBuilder();
        int depth = Math.min(n, 400);
        for (int i = depth; i > 0; i--) {
            text.append(":".repeat(i + 2)).append("passage{lang=cy}\n\n");
        }
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

package lms.content.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lms.content.finding.Rule;
import lms.content.source.SourceTree;
import lms.content.testkit.SampleCurriculum;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import picocli.CommandLine;

class CheckCommandTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void cleanCurriculum_exitsWithZero() throws IOException {
        write("sample", new SampleCurriculum().inEnglishOnly());

        assertThat(run(folder.resolve("sample").toString())).isZero();
        assertThat(out).hasToString("0 errors, 0 warnings\n");
        assertThat(err).hasToString("");
    }

    @Test
    void warnings_areAllowed() throws IOException {
        write("sample", new SampleCurriculum().inEnglishOnly().body("See [this](https://example.org/).\n"));

        assertThat(run(folder.resolve("sample").toString())).isZero();
        assertThat(out.toString()).contains("lessons/one.md:9:5: warning L05 ").endsWith("0 errors, 1 warning\n");
    }

    @Test
    void folderOfCurricula_isCheckedWholeWithPathsFromWhereTheCommandWasCalled() throws IOException {
        write("a", new SampleCurriculum().inEnglishOnly());
        write("b", new SampleCurriculum().inEnglishOnly().body("<b>x</b>\n"));
        Files.createDirectories(folder.resolve("shared"));

        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(out.toString())
                .startsWith(folder + "/b/lessons/one.md:9:1: error S01 raw HTML is not allowed: '<b>'; Use Markdown")
                .endsWith("2 errors, 0 warnings\n");
    }

    @Test
    void whatCannotBeRun_exitsWithTwoAndSaysWhy() {
        assertThat(run(folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith("There is no folder ").doesNotContain("Exception");
        assertThat(run(folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("There is no curriculum.yml in ");
        assertThat(run()).isEqualTo(2);
        assertThat(run("--format=xml", folder.toString())).isEqualTo(2);
    }

    @Test
    void json_isAnArrayOfFindings() throws IOException {
        write("sample", new SampleCurriculum().inEnglishOnly().body("A \"b\" <i\nt=\"\\\">\n"));

        assertThat(run("--format", "json", folder.resolve("sample").toString())).isEqualTo(1);
        assertThat(out.toString().strip()).startsWith("[{\"file\":\"").endsWith("}]");
        assertThat(parsed())
                .asInstanceOf(LIST)
                .singleElement(MAP)
                .containsEntry("line", 9)
                .containsEntry("column", 7)
                .containsEntry("rule", "S01")
                .containsEntry("severity", "error")
                .containsKeys("file", "message", "hint");
    }

    @Test
    void sarif_hasWhatTheStandardRequiresAndNothingThatItDoesNotKnow() throws IOException {
        write("sample", new SampleCurriculum().body("<b> [a](http://example.org/)\n"));

        assertThat(run("--format=sarif", "--docs-url=https://example.org/help", folder.toString()))
                .isEqualTo(1);

        Map<?, ?> log = (Map<?, ?>) parsed();
        assertThat(log)
                .asInstanceOf(MAP)
                .containsOnlyKeys("$schema", "version", "runs")
                .containsEntry("version", "2.1.0");
        Map<?, ?> run = (Map<?, ?>) list(log.get("runs")).get(0);
        assertThat(run)
                .asInstanceOf(MAP)
                .containsOnlyKeys("tool", "columnKind", "results")
                .containsEntry("columnKind", "unicodeCodePoints");
        Map<?, ?> driver = map(map(run.get("tool")).get("driver"));
        assertThat(driver).asInstanceOf(MAP).containsOnlyKeys("name", "rules");
        assertThat(list(driver.get("rules")))
                .hasSameSizeAs(Rule.values())
                .allSatisfy(rule -> assertThat(rule)
                        .asInstanceOf(MAP)
                        .containsOnlyKeys(
                                "id",
                                "shortDescription",
                                "fullDescription",
                                "help",
                                "helpUri",
                                "defaultConfiguration"));
        assertThat(list(run.get("results")))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result)
                        .asInstanceOf(MAP)
                        .containsOnlyKeys("ruleId", "level", "message", "locations")
                        .extractingByKey("level")
                        .isIn("error", "warning", "note"));
        assertThat(out.toString())
                .contains("\"helpUri\":\"https://example.org/help/S01\"")
                .contains("\"region\":{\"startLine\":9,\"startColumn\":1,\"endColumn\":4}")
                .contains("\"uri\":\"file:///");
    }

    @Test
    void longRun_atATerminal_showsProgressAndWipesItOut() throws IOException {
        write("a", new SampleCurriculum());
        write("b", new SampleCurriculum());

        run(new CheckCommand(new TwoSecondsPerLook(), screen("")), folder.toString());

        assertThat(err.toString())
                .containsPattern("\r\\[#+-*] \\d+ of \\d+ " + folder.resolve("b"))
                .endsWith(" \r");
        assertThat(out.toString()).doesNotContain(" of ");
    }

    @Test
    void shortRun_atATerminal_showsNoProgress() throws IOException {
        write("a", new SampleCurriculum());

        run(new CheckCommand(NOW, screen("")), folder.toString());

        assertThat(err).hasToString("");
    }

    @Test
    void screen_showsTheLineWithACaretUnderThePlace() throws IOException {
        write("sample", new SampleCurriculum().body("A <b>b\n"));

        run(
                new CheckCommand(NOW, screen("")),
                "--no-color",
                "--source",
                folder.resolve("sample").toString());

        assertThat(out.toString()).contains("""
                    9 | A <b>b
                      |   ^^^
                """);
    }

    @Test
    void screen_isColouredUnlessSomebodySaysNo() throws IOException {
        write("sample", new SampleCurriculum().body("A <b>b\n"));
        String sample = folder.resolve("sample").toString();

        run(new CheckCommand(NOW, screen("")), sample);
        assertThat(out.toString()).contains("\u001B[1;31merror S01\u001B[0m").contains("^^^");
        String coloured = out.toString();
        out.getBuffer().setLength(0);
        run("--color", sample);
        assertThat(out).hasToString(coloured);
        out.getBuffer().setLength(0);
        run(new CheckCommand(NOW, screen("")), "--no-color", sample);
        assertThat(out.toString()).doesNotContain("\u001B").doesNotContain("^").contains(": error S01 raw HTML");
    }

    @Test
    void whatAnAuthorWrote_cannotSteerTheScreen() throws IOException {
        write("sample", new SampleCurriculum().body("<b>\u001B[2J \u202Egnp\n"));

        run("--color", "--source", folder.resolve("sample").toString());

        assertThat(out.toString().replaceAll("\u001B\\[[0-9;]*m", "")).doesNotContain("\u001B", "\u202E");
    }

    @Test
    void explain_saysWhyAndShowsBothExamples() {
        assertThat(run("--explain", "q01")).isZero();
        assertThat(out.toString())
                .startsWith("Q01 (error) some option is right\n")
                .contains(
                        "Why: Nobody could answer", "How to mend it: ", "This breaks it:", "- [ ] This", "- [x] This");
    }

    @Test
    void explain_knowsEveryRule() {
        for (Rule rule : Rule.values()) {
            assertThat(run("--explain", rule.name())).isZero();
        }
        assertThat(out.toString()).doesNotContain("«");
    }

    @Test
    void explain_unknownRule_suggestsOne() {
        assertThat(run("--explain", "Q99")).isEqualTo(2);
        assertThat(err.toString()).startsWith("There is no rule Q99. Did you mean Q");
        assertThat(run("--explain", "everything")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no rule everything. A rule is a letter and two digits");
    }

    @Test
    void acceptedWarnings_areCountedAndSuppressed() throws IOException {
        write(
                "sample",
                new SampleCurriculum()
                        .inEnglishOnly()
                        .body("See [the list](http://example.org/).\n")
                        .with("accepted.yml", """
                accepted:
                  - {rule: L04, file: lessons/one.md, reason: "It has no https, \\"yet\\""}
                """));

        assertThat(run(folder.resolve("sample").toString())).isZero();
        assertThat(out).hasToString("0 errors, 0 warnings, 1 accepted\n");
        out.getBuffer().setLength(0);
        run("--format=sarif", folder.resolve("sample").toString());
        assertThat(out.toString())
                .contains("\"suppressions\":[{\"kind\":\"external\",\"status\":\"accepted\","
                        + "\"justification\":\"It has no https, \\\"yet\\\"\"}]");
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }

    private static List<?> list(@Nullable Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }

    private Object parsed() {
        return new Load(LoadSettings.builder().build()).loadFromString(out.toString());
    }

    private static Terminal screen(String typed) {
        return new Terminal(true, true, 80, new BufferedReader(new StringReader(typed)));
    }

    private int run(String... arguments) {
        return run(new CheckCommand(NOW, Terminal.none()), arguments);
    }

    private int run(CheckCommand command, String... arguments) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private void write(String name, SampleCurriculum curriculum) throws IOException {
        SourceTree tree = curriculum.tree();
        for (String path : tree.paths()) {
            Path file = folder.resolve(name).resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, tree.bytes(path).orElseThrow());
        }
    }

    /** A clock on which every look takes two seconds. */
    private static final class TwoSecondsPerLook extends Clock {
        private Instant now = NOW.instant();

        @Override
        public Instant instant() {
            now = now.plus(Duration.ofSeconds(2));
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

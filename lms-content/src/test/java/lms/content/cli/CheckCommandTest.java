package lms.content.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import lms.content.source.SourceTree;
import lms.content.testkit.SampleCurriculum;
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
    void sarif_hasWhatTheStandardRequires() throws IOException {
        write("sample", new SampleCurriculum().inEnglishOnly().body("<b>\n"));

        assertThat(run("--format", "sarif", folder.resolve("sample").toString()))
                .isEqualTo(1);
        assertThat(parsed()).asInstanceOf(MAP).containsEntry("version", "2.1.0").containsKeys("$schema", "runs");
        assertThat(out.toString())
                .contains("\"driver\":{")
                .contains("\"ruleId\":\"S01\"")
                .contains("\"startLine\":9");
    }

    @Test
    void longRun_atATerminal_showsProgress() throws IOException {
        write("a", new SampleCurriculum().inEnglishOnly());
        write("b", new SampleCurriculum().inEnglishOnly());

        run(new CheckCommand(new TwoSecondsPerLook(), true), folder.toString());

        assertThat(err.toString()).contains("checking 2 of 2: " + folder.resolve("b"));
        assertThat(out.toString()).doesNotContain("checking");
    }

    private Object parsed() {
        return new Load(LoadSettings.builder().build()).loadFromString(out.toString());
    }

    private int run(String... arguments) {
        return run(new CheckCommand(NOW, false), arguments);
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

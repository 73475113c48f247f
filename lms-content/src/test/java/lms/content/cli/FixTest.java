package lms.content.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import lms.content.source.SourceTree;
import lms.content.testkit.SampleCurriculum;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FixTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);
    private static final String BODY = "Text.\n:::keypoints\n\n- One\n\n:::\n";
    private static final String MENDED = "Text.\n\n:::keypoints\n\n- One\n\n:::\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path lesson = Path.of("");

    @BeforeEach
    void write() throws IOException {
        SourceTree tree = new SampleCurriculum().inEnglishOnly().body(BODY).tree();
        for (String path : tree.paths()) {
            Path file = folder.resolve(path);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, tree.bytes(path).orElseThrow());
        }
        lesson = folder.resolve("lessons/one.md");
    }

    @Test
    void dryRun_showsTheChangesAndWritesNothing() throws IOException {
        assertThat(run("", "--fix", "--dry-run", folder.toString())).isZero();

        assertThat(out.toString())
                .startsWith("--- " + lesson + "\n+++ " + lesson + "\n@@ -7,6 +7,7 @@\n")
                .contains(" Text.\n+\n :::keypoints\n", "Nothing was written.\n")
                .endsWith("0 errors, 1 warning\n");
        assertThat(Files.readString(lesson)).endsWith(BODY);
    }

    @Test
    void yes_writesAndChecksAgain() throws IOException {
        assertThat(run("", "--fix", "--yes", folder.toString())).isZero();

        assertThat(out.toString()).contains("+\n", "1 file written.\n").endsWith("0 errors, 0 warnings\n");
        assertThat(Files.readString(lesson)).endsWith(MENDED);
        out.getBuffer().setLength(0);
        run("", "--fix", "--yes", folder.toString());
        assertThat(out).hasToString("There is nothing that can be mended without doubt.\n0 errors, 0 warnings\n");
    }

    @Test
    void asked_writesOnlyWhenTheAnswerIsYes() throws IOException {
        run("n\n", "--fix", folder.toString());
        assertThat(out.toString()).contains("Write these changes to 1 file? [y/N] ", "Nothing was written.\n");
        run("\n", "--fix", folder.toString());
        assertThat(Files.readString(lesson)).endsWith(BODY);

        run("Yes\n", "--fix", folder.toString());

        assertThat(Files.readString(lesson)).endsWith(MENDED);
    }

    @Test
    void nobodyThere_nothingIsWritten() throws IOException {
        assertThat(run("", "--fix", folder.toString())).isEqualTo(2);

        assertThat(err.toString()).contains("Nobody answered", "--yes", "--dry-run");
        assertThat(Files.readString(lesson)).endsWith(BODY);
    }

    @Test
    void contradictions_areRefused() {
        assertThat(run("", "--fix", "--format=json", folder.toString())).isEqualTo(2);
        assertThat(run("", "--yes", folder.toString())).isEqualTo(2);
        assertThat(run("", "--dry-run", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("leave --format out", "say how to --fix");
    }

    @Test
    void linkInTheCurriculum_isNotWrittenThrough(@TempDir Path elsewhere) throws IOException {
        Files.move(folder.resolve("lessons"), elsewhere.resolve("lessons"));
        Files.createSymbolicLink(folder.resolve("lessons"), elsewhere.resolve("lessons"));

        run("", "--fix", "--yes", folder.toString());

        assertThat(Files.readString(elsewhere.resolve("lessons/one.md"))).endsWith(BODY);
    }

    private int run(String typed, String... arguments) {
        Terminal terminal = new Terminal(false, false, 80, new BufferedReader(new StringReader(typed)));
        return new CommandLine(new CheckCommand(NOW, terminal))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}

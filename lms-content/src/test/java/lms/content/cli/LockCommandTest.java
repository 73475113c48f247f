package lms.content.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lms.content.source.SourceTree;
import lms.content.testkit.SampleCurriculum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockCommandTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);
    private static final String QUIZ = """
            ::::quiz{#q}

            :::question{#q-a type=single}

            Which?

            - [x] This
            - [ ] That {#123456789012}

            :::

            :::question{#q-b type=matching}

            Who?

            | A | B |
            | --- | --- |
            | One | Two {#two} |
            | Three {#three} | Four {#four} |

            :::

            :::question{#q-c type=text}

            Say it.

            - [x] It

            :::

            ::::
            """;
    private static final String LOCK = """
            # Every id that was ever released, and every key of an answer.
            # Written by "lms ids lock", which only ever adds. Commit it, and take nothing out.
            format: 1
            ids:
              - "one"
              - "one#q"
              - "one#q-a"
              - "one#q-b"
              - "one#q-c"
              - "two"
              - "two#p-two"
            options:
              "one#q-a": ["123456789012", "86e1de74820a"]
              "one#q-b": ["8b12507783d5", "four", "three", "two"]
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void lock_writesEveryIdAndKey_andTheCheckReadsThem() throws IOException {
        write("sample", new SampleCurriculum().body(QUIZ));

        assertThat(run("lock", folder + "/sample")).isZero();

        assertThat(lockOf("sample")).isEqualTo(LOCK);
        assertThat(out.toString())
                .startsWith("+ one\n+ one#q\n")
                .contains("+ one#q-b three\n")
                .endsWith(folder + "/sample/ids.lock.yml: 13 names added\n");
        assertThat(new SampleCurriculum()
                        .body(QUIZ)
                        .with("ids.lock.yml", LOCK)
                        .read()
                        .diagnostics())
                .noneMatch(one -> one.rule().startsWith("I"));
    }

    @Test
    void secondRun_hasNothingToAdd_andTouchesNothing() throws IOException {
        write("sample", new SampleCurriculum().body(QUIZ).with("ids.lock.yml", LOCK + "# mine\n"));

        assertThat(run("lock", folder.toString())).isZero();

        assertThat(out).hasToString(folder + "/sample/ids.lock.yml: nothing to add\n");
        assertThat(lockOf("sample")).isEqualTo(LOCK + "# mine\n");
    }

    @Test
    void lock_keepsWhatIsGone() throws IOException {
        String older = """
                format: 1
                ids: [one, three, "one#act-old"]
                options: {one#q-a: [gone], three#q: ["1"]}
                """;
        String manifest =
                new String(new SampleCurriculum().tree().bytes("curriculum.yml").orElseThrow(), UTF_8);
        write(
                "sample",
                new SampleCurriculum()
                        .body(QUIZ)
                        .with("curriculum.yml", manifest + "retired: [three, act-old]\n")
                        .with("ids.lock.yml", older));

        assertThat(run("lock", folder.toString())).isZero();

        assertThat(lockOf("sample"))
                .contains("  - \"one#act-old\"\n", "  - \"three\"\n", "  \"three#q\": [\"1\"]\n")
                .contains("  \"one#q-a\": [\"123456789012\", \"86e1de74820a\", \"gone\"]\n");
    }

    @Test
    void dryRun_saysWhatItWouldAdd_andWritesNothing() throws IOException {
        write("sample", new SampleCurriculum());

        assertThat(run("lock", "--dry-run", folder.toString())).isZero();

        assertThat(out)
                .hasToString("+ one\n+ two\n+ two#p-two\n" + folder + "/sample/ids.lock.yml: 3 names would be added\n");
        assertThat(folder.resolve("sample/ids.lock.yml")).doesNotExist();
    }

    @Test
    void curriculumWithErrors_isNotLocked_butItsNeighbourIs() throws IOException {
        write("a", new SampleCurriculum().body("<b>x</b>\n"));
        write("b", new SampleCurriculum());

        assertThat(run("lock", folder.toString())).isEqualTo(1);

        assertThat(err.toString()).contains(folder + "/a: not locked, because the check finds 2 errors");
        assertThat(folder.resolve("a/ids.lock.yml")).doesNotExist();
        assertThat(folder.resolve("b/ids.lock.yml")).exists();
    }

    @Test
    void nothingIsWrittenOutside_notEvenThroughALink() throws IOException {
        write("sample", new SampleCurriculum().with("notes.txt", "format: 1\nids: [one]\n"));
        Files.createSymbolicLink(folder.resolve("sample/ids.lock.yml"), Path.of("notes.txt"));
        write("other", new SampleCurriculum());
        Path outside = folder.resolve("outside.yml");
        Files.writeString(outside, "format: 1\nids: []\n");
        Files.createSymbolicLink(folder.resolve("other/ids.lock.yml"), Path.of("../outside.yml"));
        Map<String, String> before = contents();

        assertThat(run("lock", folder + "/sample")).isEqualTo(1);
        assertThat(run("lock", folder + "/other")).isEqualTo(1);

        assertThat(contents()).isEqualTo(before);
        assertThat(err.toString()).contains("'ids.lock.yml' was not written: 'ids.lock.yml' is a link");
    }

    @Test
    void calledWithoutACurriculum_cannotRun() {
        assertThat(run("lock", folder.toString())).isEqualTo(2);
        assertThat(run("lock")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("There is no curriculum.yml in", "lms ids lock DIR…");
    }

    private int run(String... arguments) {
        return IdsCommand.with(NOW)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private String lockOf(String name) throws IOException {
        return Files.readString(folder.resolve(name).resolve("ids.lock.yml"));
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                String kind = Files.isSymbolicLink(file) ? "link " : "";
                contents.put(kind + file, Files.isRegularFile(file) ? Files.readString(file) : "");
            }
        }
        return contents;
    }

    private void write(String name, SampleCurriculum sample) throws IOException {
        SourceTree tree = sample.tree();
        for (String path : tree.paths()) {
            Path file = folder.resolve(name).resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, tree.bytes(path).orElseThrow());
        }
    }
}

package lms.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import lms.content.testkit.RandomLesson;
import lms.content.testkit.SampleCurriculum;
import org.junit.jupiter.api.Test;

/**
 * Whatever bytes a file holds, reading it ends in a lesson or in findings. Half of the inputs are made of what the
 * format is made of, the others are damaged files of our own curricula. With {@code -Pprove} this goes on for
 * {@code proof.minutes}; otherwise it is some thousand inputs, always the same.
 */
class FuzzTest {
    private static final int INPUTS = 2_000;
    private static final Duration TIME = Duration.ofMinutes(Integer.getInteger("proof.minutes", 0));
    /** To look at one input again. */
    private static final long FIRST = Long.getLong("proof.seed", 0);

    private static final Path CURRICULA = Path.of("../curricula");
    private static final String[] PIECES = {
        "[",
        "]",
        "(",
        ")",
        "<",
        ">",
        "!",
        "*",
        "_",
        "`",
        "~~",
        "\\",
        "\"",
        "'",
        "&",
        "&#x",
        ";",
        "{",
        "}",
        "{#a}",
        "#",
        "# ",
        "- ",
        "- [x] ",
        "1. ",
        "> ",
        "> [!NOTE]\n",
        "|",
        "|-",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "    ",
        "  \n",
        ":::",
        "::::",
        ":::quiz{#q}\n\n",
        ":::question{#a type=",
        "single}\n\n",
        "matching}\n\n",
        "text}\n\n",
        ":::facilitator\n\n",
        ":::activity[T]{#b minutes=5}\n\n",
        "::break{minutes=5}\n",
        "::include{file=../includes/a.md}\n",
        "[^1]",
        "[^1]: ",
        "[a]: b\n",
        "](two.md#part)",
        "](../glossary.md#canvass)",
        "![",
        "<b>",
        "<!--",
        "-->",
        "```\n",
        "~~~",
        "---\n",
        "===\n",
        "https://a.b/",
        "x@y.z",
        "a",
        "word ",
        "\u0000",
        "\u0301",
        "\ud83d\ude42",
        "\ud83d",
        "\u202e",
        "\ufeff",
        "\u2028",
        "%00",
        "{lang=cy}",
        "due=\"session 3 - 2d\"",
        "*a",
        "&a ",
        "*a ",
        "!!",
        ": ",
        "? ",
        "| |",
        "{{",
        "$"
    };
    private static final String[] FILES = {
        "lessons/one.md",
        "lessons/one.md",
        "lessons/one.md",
        "curriculum.yml",
        "glossary.md",
        "ids.lock.yml",
        "accepted.yml",
        "lessons/one.cy.md",
        "includes/a.md",
        "overlays/w/overlay.yml",
        "overlays/w/lessons/one.md"
    };

    private final List<byte[]> ours = ours();

    @Test
    void anything_endsInALessonOrInFindings() {
        long begun = System.nanoTime();
        long slowest = 0;
        long slowestSeed = 0;
        int count = 0;
        List<String> faults = new ArrayList<>();
        while (TIME.isZero() ? count < INPUTS : System.nanoTime() - begun < TIME.toNanos()) {
            long seed = FIRST + count++;
            long start = System.nanoTime();
            fault(seed).ifPresent(fault -> faults.add("seed " + seed + ": " + fault));
            long took = System.nanoTime() - start;
            if (took > slowest) {
                slowest = took;
                slowestSeed = seed;
            }
        }
        System.out.printf(
                "fuzz: %d inputs, %d faults, slowest %d ms (seed %d)%n",
                count, faults.size(), slowest / 1_000_000, slowestSeed);

        assertThat(faults).isEmpty();
    }

    /** What went wrong with the input of the seed: a crash, or the parser's limit of two seconds. */
    private Optional<String> fault(long seed) {
        Random random = new Random(seed);
        try {
            String file = FILES[random.nextInt(FILES.length)];
            Reading reading =
                    new SampleCurriculum().with(file, input(random, file)).read();
            reading.curriculum().ifPresent(FuzzTest::render);
            return reading.diagnostics().stream()
                    .filter(finding -> finding.rule().equals("F07"))
                    .map(Diagnostic::toString)
                    .findFirst();
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.of(
                    e + " at " + Stream.of(e.getStackTrace()).limit(5).toList());
        }
    }

    private static void render(Curriculum curriculum) {
        LessonRenderer renderer = new LessonRenderer((course, slug) -> course + "/" + slug);
        Course course = curriculum.courses().get(0);
        for (Lesson lesson : curriculum.lessons().values()) {
            for (Audience audience : Audience.values()) {
                renderer.render(curriculum, course, lesson, "en", audience);
                renderer.print(curriculum, course, lesson, "cy", View.of(audience));
            }
        }
    }

    private byte[] input(Random random, String file) {
        if (random.nextBoolean()) {
            String head = file.equals("lessons/one.md") && random.nextInt(4) > 0
                    ? SampleCurriculum.lesson("one", "One", "")
                    : "";
            return (head + made(random)).getBytes(UTF_8);
        }
        byte[] whole = random.nextInt(3) == 0
                ? SampleCurriculum.lesson("one", "One", RandomLesson.of(random.nextInt(1_000)))
                        .getBytes(UTF_8)
                : ours.get(random.nextInt(ours.size()));
        byte[] damaged = whole;
        for (int i = random.nextInt(6); i >= 0; i--) {
            damaged = damaged(damaged, random);
        }
        return damaged;
    }

    private static String made(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            String piece = PIECES[random.nextInt(PIECES.length)];
            text.append(piece.repeat(random.nextInt(30) == 0 ? 1 + random.nextInt(3_000) : 1));
        }
        return text.toString();
    }

    /** With a stretch taken out, repeated, moved or replaced. */
    private static byte[] damaged(byte[] whole, Random random) {
        int from = random.nextInt(whole.length + 1);
        int to = Math.min(whole.length, from + random.nextInt(1 + random.nextInt(80)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(whole, 0, from);
        switch (random.nextInt(5)) {
            case 0 -> {
                // taken out
            }
            case 1 -> {
                for (int i = random.nextInt(random.nextInt(10) == 0 ? 2_000 : 4); i >= 0; i--) {
                    out.write(whole, from, to - from);
                }
            }
            case 2 -> {
                byte[] noise = new byte[1 + random.nextInt(8)];
                random.nextBytes(noise);
                out.writeBytes(noise);
            }
            case 3 -> out.writeBytes(made(random).getBytes(UTF_8));
            default -> {
                int other = random.nextInt(whole.length + 1);
                out.write(whole, other, Math.min(whole.length - other, 200));
            }
        }
        out.write(whole, to, whole.length - to);
        return out.toByteArray();
    }

    private static List<byte[]> ours() {
        try (Stream<Path> files = Files.walk(CURRICULA)) {
            List<byte[]> found = new ArrayList<>();
            for (Path path : files.filter(Files::isRegularFile).sorted().toList()) {
                if (path.toString().endsWith(".md") || path.toString().endsWith(".yml")) {
                    found.add(Files.readAllBytes(path));
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

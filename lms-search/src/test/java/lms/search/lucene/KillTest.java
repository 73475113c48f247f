package lms.search.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lms.search.lucene.Pages.hashes;
import static lms.search.lucene.Pages.page;
import static lms.search.lucene.Pages.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import lms.search.IndexedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process, kill -9, while it follows, commits and rebuilds, and holds what is in the index against what it had
 * said. Each source is in the last state that was acknowledged or in the one that was being written, never in between,
 * and its position says in which; so that replaying what is missing makes it right. {@code -Dproof.kills} and
 * {@code -Dproof.seed} repeat a run; with {@code -Dproof.replay=false} the proof must fail.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("proof.kills", 3);
    private static final long SEED = Long.getLong("proof.seed", 20261122L);
    private static final boolean REPLAY = Boolean.parseBoolean(System.getProperty("proof.replay", "true"));
    private static final Duration START = Duration.ofSeconds(5);
    private static final List<String> SOURCES = List.of("s", "t");
    private static final String[] TOKENS = {"public", "members", "course"};
    private static final int SIZE = 40;

    @TempDir
    private Path directory;

    @Test
    void a_killed_process_loses_nothing_that_was_acknowledged() throws Exception {
        Random random = new Random(SEED);
        int published = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            Said said = killed(published, 3 + random.nextInt(30), random.nextInt(50_000));
            hold(said, REPLAY, "seed " + SEED + ", kill " + kill + ", " + said);
            published = said.published();
        }
    }

    @Test
    void without_the_replay_the_proof_would_fail() {
        assertThatThrownBy(() -> {
                    int published = 0;
                    for (int kill = 1; kill <= 20; kill++) {
                        Said said = killed(published, 11, 0);
                        hold(said, false, "kill " + kill);
                        published = said.published();
                    }
                })
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("published");
    }

    /** The state of the source that changes with this number; the other is in the state before. */
    private static String source(int number) {
        return SOURCES.get(number % 2);
    }

    private static int last(String source, int number) {
        return source(number).equals(source) ? number : number - 1;
    }

    /** Some pages differ from one state to the next, some come, some go. */
    private static List<IndexedPage> state(String source, int number) {
        int first = number % 5;
        return IntStream.range(first, first + SIZE)
                .mapToObj(i -> page(source, source + i, TOKENS[i % 3], source + (number + i) / 3, "more"))
                .toList();
    }

    private void hold(Said said, boolean replay, String when) {
        assertTimeout(START, () -> Pages.open(directory).close(), when);
        Unchecked.run(() -> {
            try (IndexStore store = Pages.open(directory)) {
                assertThat(store.isIntact()).describedAs(when).isTrue();
                for (String source : SOURCES) {
                    int position = Integer.parseInt(store.positions().getOrDefault(source, "0"));
                    assertThat(position)
                            .describedAs(when)
                            .isIn(last(source, said.followed()), last(source, said.published()));
                    assertInState(store, source, position, when);
                    if (replay && position != last(source, said.published())) {
                        follow(store, source, last(source, said.published()));
                    }
                    assertInState(store, source, last(source, said.published()), when + ", all that was published");
                }
            }
        });
    }

    private static void assertInState(IndexStore store, String source, int number, String when) throws IOException {
        List<IndexedPage> expected = number <= 0 ? List.of() : state(source, number);
        assertThat(store.hashes(source)).describedAs(when).isEqualTo(hashes(expected));
        assertThat(texts(store, TOKENS).stream().filter(text -> text.startsWith(source)))
                .describedAs(when)
                .containsExactlyInAnyOrderElementsOf(expected.stream()
                        .map(page -> page.sections().get(0).body())
                        .toList());
    }

    private static void follow(PageStore store, String source, int number) throws IOException {
        store.follow(source, Integer.toString(number), state(source, number));
    }

    /** What the process said before it died: the last number it was to write, and the last that it had written. */
    private record Said(int published, int followed) {}

    /** Lets a process write on from a number, and kills it so many microseconds after so many lines. */
    private Said killed(int from, int lines, int microseconds) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Writer.class.getName(),
                        directory.toString(),
                        Integer.toString(from))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int published = from;
        int followed = from;
        int read = 0;
        try (BufferedReader said = writer.inputReader(UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                int number = Integer.parseInt(line.substring(1));
                if (line.startsWith("p")) {
                    published = number;
                } else if (line.startsWith("f")) {
                    followed = number;
                }
                if (++read == lines) {
                    writer.waitFor(microseconds, TimeUnit.MICROSECONDS);
                    writer.toHandle().destroyForcibly(); // leaves the pipe open, unlike the process's own
                }
            }
        } finally {
            writer.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        assertThat(read).isGreaterThanOrEqualTo(lines);
        return new Said(published, followed);
    }

    /** Publishes and follows again and again, rebuilds now and then, and says so each time. */
    static final class Writer {
        /** Far more than it lives for; it also ends when nobody listens. */
        private static final int MOST = 100_000;

        private Writer() {}

        public static void main(String[] arguments) throws IOException {
            PrintWriter out = new PrintWriter(System.out, true, UTF_8);
            try (IndexStore store = Pages.open(Path.of(arguments[0]))) {
                for (int number = Integer.parseInt(arguments[1]) + 1; number < MOST && !out.checkError(); number++) {
                    out.println("p" + number);
                    follow(store, source(number), number);
                    out.println("f" + number);
                    if (number % 4 == 0) {
                        rebuild(store, number);
                        out.println("r" + number);
                    }
                }
            }
        }

        private static void rebuild(IndexStore store, int number) throws IOException {
            store.rebuild(beside ->
                    SOURCES.forEach(source -> Unchecked.run(() -> follow(beside, source, last(source, number)))));
        }
    }
}

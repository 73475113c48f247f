package lms.search.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import lms.search.IndexEntry;
import lms.search.SearchIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed in the middle of its work loses nothing that it said was committed. */
class KillTest {
    private static final int SIZE = 50;

    @Test
    void a_killed_process_leaves_its_last_commit(@TempDir Path directory) throws Exception {
        int acknowledged = killAfter(20 + new Random(5).nextInt(20), directory);
        try (SearchIndex index = LuceneSearch.open(directory)) {
            int stamp = Integer.parseInt(index.stamp().orElse("-1"));
            assertThat(stamp).isBetween(acknowledged, acknowledged + 1);
            assertThat(index.search(Fixture.query("generation" + stamp)).total())
                    .isEqualTo(SIZE);
        }
    }

    private static int killAfter(int commits, Path directory) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Writer.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int last = -1;
        try (BufferedReader lines = writer.inputReader(UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = Integer.parseInt(line);
                if (last == commits) {
                    writer.toHandle().destroyForcibly(); // leaves the pipe open, unlike the process's own
                }
            }
        } finally {
            writer.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        assertThat(last).isGreaterThanOrEqualTo(commits);
        return last;
    }

    /** Replaces everything again and again and says so each time. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) {
            PrintWriter out = new PrintWriter(System.out, true, UTF_8);
            try (SearchIndex index = LuceneSearch.open(Path.of(arguments[0]))) {
                for (int number = 0; number < 10_000; number++) {
                    index.replaceAll(generation(number), Integer.toString(number));
                    out.println(number);
                }
            }
        }

        private static List<IndexEntry> generation(int number) {
            return IntStream.range(0, SIZE)
                    .mapToObj(i -> Fixture.entry("e" + i, "t", "h", "generation" + number))
                    .toList();
        }
    }
}

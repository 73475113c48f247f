package lms.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What bytecode does not hold: the papers of each package, and how long a file may grow. */
class SourcesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final int MOST_LINES = 300;

    /** A Javadoc of at least a few words, then the annotation. */
    private static final Pattern PAPERS =
            Pattern.compile("/\\*\\*(?<words>.{30,}?)\\*/\\s*@NullMarked\\s.*", Pattern.DOTALL);

    @Test
    void every_package_says_why_it_exists_and_is_null_marked() throws IOException {
        List<String> without = packages()
                .filter(directory -> !hasPapers(directory))
                .map(Path::toString)
                .toList();

        assertThat(without)
                .as("packages whose package-info lacks Javadoc or @NullMarked")
                .isEmpty();
    }

    @Test
    void no_class_is_longer_than_anybody_reads() throws IOException {
        Map<String, Long> tooLong = new TreeMap<>();
        for (Path file : sources()) {
            try (var lines = Files.lines(file)) {
                long count = lines.count();
                if (count > MOST_LINES) {
                    tooLong.put(file.toString(), count);
                }
            }
        }

        assertThat(tooLong).as("files over %d lines", MOST_LINES).isEmpty();
    }

    @Test
    void no_import_hides_what_it_brings() throws IOException {
        Pattern wildcard = Pattern.compile("^import .*\\*;", Pattern.MULTILINE);
        List<Path> hiding = sources().stream()
                .filter(file -> wildcard.matcher(read(file)).find())
                .toList();

        assertThat(hiding).as("files with a wildcard import").isEmpty();
    }

    private static Stream<Path> packages() throws IOException {
        return sources().stream()
                .map(file -> file.resolveSibling("package-info.java"))
                .distinct();
    }

    private static boolean hasPapers(Path packageInfo) {
        return Files.exists(packageInfo) && PAPERS.matcher(read(packageInfo)).matches();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(found).as("sources below %s", MAIN.toAbsolutePath()).hasSizeGreaterThan(100);
            return found;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package lms.web.finding.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Words by which people here are commonly called, and which mean nothing else in a lesson. */
final class GivenNames {

    private static final Set<String> ALL = read();

    private GivenNames() {}

    /** Whether a word, in lower case and without accents, is one. */
    static boolean hold(String word) {
        return ALL.contains(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
    }

    private static Set<String> read() {
        var stream = Objects.requireNonNull(GivenNames.class.getResourceAsStream("given-names.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(Predicate.not(line -> line.startsWith("#")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package lms.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two forms are found under each other if they share one root, whichever it is: a query searches for all roots of its
 * words, and a text is indexed under all of its own.
 */
class WelshRootsTest {
    private static final Logger LOG = Logger.getLogger(WelshRootsTest.class.getName());
    private static final WelshRoots ROOTS = WelshRoots.onClassPath();

    @ParameterizedTest
    @CsvSource({"soft, 120, 0.99", "aspirate, 80, 0.99", "nasal, 80, 0.9", "h, 20, 0.9"})
    void mutated_words_are_found_under_their_radical(String mutation, int atLeast, double floor) {
        List<String[]> pairs =
                lines("mutations").filter(line -> line[2].equals(mutation)).toList();

        assertThat(pairs).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(share(mutation, pairs, WelshRootsTest::shareARoot)).isGreaterThanOrEqualTo(floor);
    }

    @Test
    void plurals_are_found_under_their_singular() {
        List<String[]> pairs = lines("plurals").toList();

        assertThat(pairs).hasSizeGreaterThanOrEqualTo(60);
        assertThat(share("plurals", pairs, WelshRootsTest::shareARoot)).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void different_words_are_kept_apart() {
        List<String[]> pairs = lines("apart").toList();

        assertThat(pairs).hasSizeGreaterThanOrEqualTo(60);
        assertThat(share("apart", pairs, (one, other) -> !shareARoot(one, other)))
                .isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @CsvSource({
        "mae'n, mae",
        "a’r, a",
        "o'r, o",
        "i'w, i",
        "i'n, i",
        "cymru'n, cymru",
        "a'ch, a",
        "f'enw, enw",
        "gyngor'r, cyngor"
    })
    void clitics_are_cut_off(String word, String root) {
        assertThat(ROOTS.of(word)).startsWith(root);
    }

    @ParameterizedTest
    @CsvSource({
        "siaradwch, siarad",
        "siaradodd, siarad",
        "benderfynwyd, penderfynu",
        "welais, gweld",
        "cynlluniwyd, cynllunio",
        "ddywedodd, dweud",
        "gallwch, gallu"
    })
    void verb_forms_are_found_under_their_verbal_noun(String form, String verb) {
        assertThat(ROOTS.of(form)).containsAnyElementsOf(ROOTS.of(verb));
    }

    @ParameterizedTest
    @CsvSource({"tŷ, ty", "rôl, rol", "polisïau, polisi", "siŵr, siwr"})
    void roots_have_no_accents(String word, String root) {
        assertThat(ROOTS.of(word)).containsExactly(root);
    }

    @ParameterizedTest
    @CsvSource({"warrington, warrington", "budget, budget", "nhs, nhs", "ngo, ngo", "2024, 2024", "x, x"})
    void a_word_that_is_not_welsh_meets_itself(String word, String root) {
        assertThat(ROOTS.of(word)).containsExactly(root);
    }

    /** The 2,000 most frequent words of our English texts: English words may be asked of Welsh texts as well. */
    @Test
    void english_words_stay_apart() {
        List<String> words = lines("english").map(line -> line[0]).toList();
        Map<String, Set<String>> wordsByRoot = new TreeMap<>();
        for (String word : words) {
            ROOTS.of(word)
                    .forEach(root -> wordsByRoot
                            .computeIfAbsent(root, key -> new TreeSet<>())
                            .add(Accents.without(word)));
        }
        wordsByRoot.values().removeIf(same -> same.size() < 2);
        LOG.info(() -> "English words with one Welsh root: " + wordsByRoot);

        assertThat(words).hasSize(2000);
        assertThat(wordsByRoot).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void words_are_found_without_their_accents() {
        assertThat(ROOTS.of("dwr")).isEqualTo(ROOTS.of("dŵr"));
        assertThat(ROOTS.of("rolau")).isEqualTo(ROOTS.of("rôl"));
        assertThat(ROOTS.of("nhy")).isEqualTo(ROOTS.of("tŷ"));
    }

    @Test
    void a_name_is_found_although_no_dictionary_has_it() {
        assertThat(ROOTS.of("nghwmrhedyn")).containsExactly("cwmrhedyn");
    }

    @Test
    void the_fingerprint_stays_while_nothing_changes() {
        assertThat(WelshRoots.fingerprint()).isEqualTo(WelshRoots.fingerprint()).isNotEmpty();
    }

    private static boolean shareARoot(String one, String other) {
        return !Collections.disjoint(ROOTS.of(one), ROOTS.of(other));
    }

    private static double share(String what, List<String[]> pairs, BiPredicate<String, String> rule) {
        List<String> broken = pairs.stream()
                .filter(pair -> !rule.test(pair[0], pair[1]))
                .map(pair -> pair[0] + ROOTS.of(pair[0]) + "/" + pair[1] + ROOTS.of(pair[1]))
                .toList();
        double share = 1 - (double) broken.size() / pairs.size();
        LOG.info(() -> String.format(
                Locale.ROOT, "Welsh, %s: %.1f %% of %d; not %s", what, share * 100, pairs.size(), broken));
        return share;
    }

    private static Stream<String[]> lines(String file) {
        try (InputStream in = WelshRootsTest.class.getResourceAsStream("/lms/search/welsh/" + file + ".tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package lms.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lms.search.IndexEntry;
import lms.search.SearchIndex;
import lms.search.SearchQuery;
import lms.search.SearchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a caller may not see must not change one bit of what the caller is told. For every set of tokens there is a
 * second index that holds the visible entries and nothing else; both must answer alike, to the order of equal hits.
 */
class AccessTest {
    private static final long SEED = 20_261_121;
    private static final int CHECKS = 5_000;
    private static final List<String> TOKENS =
            List.of("public", "members", "course:doorstep", "course:data-protection", "course:zoning");

    /** Words that all kinds of entries share, and for each token words that no other token's entries use. */
    private static final List<String> SHARED = List.of(
            "canvass",
            "canvassing",
            "ward",
            "register",
            "electoral",
            "data",
            "protection",
            "leaflet",
            "tŷ",
            "petition");

    private static final Map<String, List<String>> OWN = Map.of(
            "public", List.of("welcome", "invitation", "handbook"),
            "members", List.of("strategy", "strategies", "membership"),
            "course:doorstep", List.of("doorstep", "doorbell", "conversation"),
            "course:data-protection", List.of("controller", "processor", "retention"),
            "course:zoning", List.of("zoning", "zonings", "easement"));

    private final Random random = new Random(SEED);

    @Test
    void hidden_entries_change_nothing_that_a_caller_is_told(@TempDir Path directory) {
        List<IndexEntry> entries = entries();
        Map<Set<String>, Oracle> oracles = new HashMap<>();
        try (SearchIndex index = LuceneSearch.open(directory.resolve("all"))) {
            index.replaceAll(entries, "1");
            int told = 0;
            for (int check = 0; check < CHECKS; check++) {
                SearchQuery query = query();
                Oracle oracle = oracles.computeIfAbsent(
                        query.visible(),
                        tokens -> Oracle.of(directory.resolve("oracle" + oracles.size()), visible(entries, tokens)));
                SearchResult result = index.search(query);
                assertThat(result).describedAs("check %d: %s", check, query).isEqualTo(oracle.index.search(query));
                assertThat(oracle.unknown(query, result))
                        .describedAs("check %d: %s", check, query)
                        .isEmpty();
                told += result.total() + result.didYouMean().map(String::length).orElse(0);
            }
            assertThat(told)
                    .describedAs("the checks must find something to be worth anything")
                    .isGreaterThan(CHECKS);
        } finally {
            oracles.values().forEach(oracle -> oracle.index.close());
        }
    }

    private static List<IndexEntry> visible(List<IndexEntry> entries, Set<String> tokens) {
        return entries.stream().filter(entry -> tokens.contains(entry.access())).toList();
    }

    @Test
    void without_any_token_nothing_is_there(@TempDir Path directory) {
        try (SearchIndex index = LuceneSearch.open(directory)) {
            index.replaceAll(entries(), "1");
            SearchResult nothing = index.search(Fixture.query("ward canvas", Set.of()));
            assertThat(nothing.total()).isZero();
            assertThat(nothing.hits()).isEmpty();
            assertThat(nothing.facets().values()).allMatch(List::isEmpty);
            assertThat(nothing.didYouMean()).isEmpty();
            assertThat(index.search(Fixture.query("ward", Set.of("publi", "public ", "Public")))
                            .total())
                    .isZero();
        }
    }

    @Test
    void each_of_many_tokens_opens_its_own_entry_and_no_other(@TempDir Path directory) {
        List<String> tokens =
                IntStream.range(0, 60).mapToObj(i -> "course:" + i).toList();
        try (SearchIndex index = LuceneSearch.open(directory)) {
            index.replaceAll(
                    tokens.stream()
                            .map(token -> Fixture.entry(token, token, "en", "t", "h", "ward"))
                            .toList(),
                    "1");
            for (String token : tokens) {
                assertThat(Fixture.ids(index.search(Fixture.query("ward", Set.of(token)))))
                        .containsExactly(token);
            }
            assertThat(index.search(Fixture.query("ward", Set.copyOf(tokens))).total())
                    .isEqualTo(60);
        }
    }

    /** An index of the visible entries alone, and every word and value that stands in one of them. */
    private record Oracle(SearchIndex index, Set<String> known) {
        static Oracle of(Path directory, List<IndexEntry> visible) {
            SearchIndex index = LuceneSearch.open(directory);
            index.replaceAll(visible, "1");
            Set<String> known = new HashSet<>();
            for (IndexEntry entry : visible) {
                known.addAll(List.of(entry.url(), entry.course(), entry.kind(), entry.language()));
                known.addAll(words(entry.title() + " " + entry.heading() + " " + entry.body()));
            }
            return new Oracle(index, known);
        }

        /** What the result says that is neither in a visible entry nor in the query. */
        Set<String> unknown(SearchQuery query, SearchResult result) {
            Set<String> said = new HashSet<>();
            result.hits().forEach(hit -> said.add(hit.url()));
            result.hits().forEach(hit -> hit.snippet().forEach(part -> said.addAll(words(part.text()))));
            result.facets().values().forEach(counts -> counts.forEach(count -> said.add(count.value())));
            result.didYouMean().ifPresent(text -> said.addAll(words(text)));
            said.removeAll(known);
            said.removeAll(words(query.text()));
            return said;
        }
    }

    private static Set<String> words(String text) {
        return Stream.of(text.replace("tŷ", "ty").split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private List<IndexEntry> entries() {
        List<IndexEntry> entries = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String token = any(TOKENS);
            entries.add(new IndexEntry(
                    "e" + i,
                    token,
                    any(List.of("en", "en", "cy")),
                    any(List.of("lesson", "glossary")),
                    token.replace("course:", "") + random.nextInt(2),
                    "Course of " + token,
                    "l" + i,
                    text(token, 2),
                    text(token, 3),
                    "/l" + i + "#h",
                    text(token, random.nextInt(60))));
        }
        return entries;
    }

    private String text(String token, int words) {
        return random.ints(words, 0, 10)
                .mapToObj(i -> i < 7 ? any(SHARED) : any(OWN.getOrDefault(token, SHARED)))
                .collect(Collectors.joining(" "));
    }

    private SearchQuery query() {
        Set<String> tokens =
                TOKENS.stream().filter(token -> random.nextInt(5) < 2).collect(Collectors.toSet());
        String text = random.ints(1L + random.nextInt(4), 0, 10)
                .mapToObj(i -> part(i < 6 ? any(SHARED) : any(OWN.getOrDefault(any(TOKENS), SHARED))))
                .collect(Collectors.joining(" "));
        return new SearchQuery(
                text,
                tokens,
                random.nextInt(5) == 0 ? Optional.of(any(TOKENS).replace("course:", "") + "0") : Optional.empty(),
                random.nextInt(5) == 0 ? Optional.of("lesson") : Optional.empty(),
                random.nextInt(5) == 0 ? Optional.of("cy") : Optional.empty(),
                1 + random.nextInt(20),
                random.nextInt(4) == 0 ? random.nextInt(30) : 0);
    }

    /** A word as it is, misspelled, cut short, quoted with another, or unwanted. */
    private String part(String word) {
        int at = 1 + random.nextInt(word.length() - 1);
        return switch (random.nextInt(8)) {
            case 0, 1 -> word.substring(0, at) + word.substring(Math.min(word.length(), at + 1));
            case 2 -> word.substring(0, at) + "x" + word.substring(at);
            case 3 -> word.substring(0, at);
            case 4 -> "\"" + word + " " + any(SHARED) + "\"";
            case 5 -> "-" + word;
            default -> word;
        };
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

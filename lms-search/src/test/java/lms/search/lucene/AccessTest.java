package lms.search.lucene;

import static lms.search.lucene.Draft.term;
import static lms.search.lucene.Draft.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lms.search.Facet;
import lms.search.IndexedPage;
import lms.search.IndexedSection;
import lms.search.PageHit;
import lms.search.ScorePart;
import lms.search.SearchIndex;
import lms.search.SearchQuery;
import lms.search.SearchResult;
import lms.search.Suggestion;
import lms.search.Synonyms;
import lms.search.UnderstoodQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a reader may not see must not change one bit of what the reader is told. For every set of tokens there is a
 * second index that holds the visible pages and nothing else; both must tell the same, to the order of equal hits.
 */
class AccessTest {
    private static final long SEED = 20_261_121;
    private static final int PAGES = 300;
    private static final int CHECKS = 5_000;
    private static final int MORE = 10;
    private static final int HIDDEN = 100;
    private static final List<String> TOKENS =
            List.of("public", "members", "course:doorstep", "course:data-protection", "facilitators:doorstep");

    /** Words that all kinds of pages share, and for each token words that no other token's pages use. */
    private static final List<String> SHARED = List.of(
            "canvass", "canvassing", "ward", "register", "the", "data", "protection", "leaflet", "tŷ", "petition");

    private static final Map<String, List<String>> OWN = Map.of(
            "public", List.of("welcome", "invitation", "handbook"),
            "members", List.of("strategy", "strategies", "membership"),
            "course:doorstep", List.of("doorstep", "doorbell", "conversation"),
            "course:data-protection", List.of("controller", "processor", "retention"),
            "facilitators:doorstep", List.of("facilitate", "facilitator", "easement"));

    private final Random random = new Random(SEED);

    @TempDir
    private Path directory;

    /** What a reader gets to know with a query. */
    private record Told(SearchResult result, List<Suggestion> suggestions) {
        static Told of(SearchIndex index, SearchQuery query) {
            return new Told(index.search(query), index.suggest(query.text(), query.reader(), 10));
        }

        int size() {
            return result.total()
                    + result.didYouMean().map(String::length).orElse(0)
                    + result.answer().map(answer -> 1).orElse(0)
                    + suggestions.size();
        }
    }

    /** What a reader gets to know with a query, and the id of a page by whatever means. */
    private record ToldMore(Told told, List<PageHit> related, UnderstoodQuery understood, Optional<Double> score) {
        static ToldMore of(SearchIndex index, SearchQuery query, String page) {
            return new ToldMore(
                    Told.of(index, query),
                    index.related(page, query.reader(), 5),
                    index.understood(query),
                    index.explain(query, page, "s1").map(ScorePart::value));
        }

        int size() {
            return told.size()
                    + related.size()
                    + understood.otherNames().size()
                    + score.map(value -> 1).orElse(0);
        }
    }

    @Test
    void hidden_pages_change_nothing_that_a_reader_is_told() {
        List<IndexedPage> pages = pages("p", PAGES);
        Map<Set<String>, Library> oracles = new HashMap<>();
        try (Library all = Library.of(directory.resolve("all"), pages)) {
            int told = 0;
            for (int check = 0; check < CHECKS; check++) {
                SearchQuery query = query();
                Library oracle = oracles.computeIfAbsent(
                        query.reader().visible(),
                        tokens -> Library.of(directory.resolve("oracle" + oracles.size()), visible(pages, tokens)));
                Told here = Told.of(all.index(), query);
                assertThat(here).describedAs("check %d: %s", check, query).isEqualTo(Told.of(oracle.index(), query));
                told += here.size();
                if (check % MORE == 0) {
                    String page = any(pages).id();
                    assertThat(ToldMore.of(all.index(), query, page))
                            .describedAs("check %d: %s, %s", check, query, page)
                            .isEqualTo(ToldMore.of(oracle.index(), query, page));
                }
            }
            assertThat(told)
                    .describedAs("the checks must be told something to be worth anything")
                    .isGreaterThan(10 * CHECKS);
        } finally {
            oracles.values().forEach(Library::close);
        }
    }

    private static List<IndexedPage> visible(List<IndexedPage> pages, Set<String> tokens) {
        return pages.stream().filter(page -> tokens.contains(page.access())).toList();
    }

    @Test
    void a_hundred_pages_more_that_are_hidden_change_nothing_for_anybody_else() {
        List<IndexedPage> pages = pages("p", PAGES);
        try (Library library = Library.of(directory, pages)) {
            List<SearchQuery> queries =
                    IntStream.range(0, CHECKS / MORE).mapToObj(i -> query()).toList();
            List<ToldMore> before = told(library, queries, pages);
            List<IndexedPage> hidden = Stream.concat(
                            pages.stream(),
                            pages("h", HIDDEN).stream()
                                    .map(page -> new Draft(page)
                                            .access("course:hidden")
                                            .page()))
                    .toList();
            library.index().follow("curriculum", "2", hidden);
            assertThat(told(library, queries, pages)).isEqualTo(before);
        }
    }

    private static List<ToldMore> told(Library library, List<SearchQuery> queries, List<IndexedPage> pages) {
        return IntStream.range(0, queries.size())
                .mapToObj(i -> ToldMore.of(
                        library.index(),
                        queries.get(i),
                        pages.get(i % pages.size()).id()))
                .toList();
    }

    @Test
    void what_was_withdrawn_is_told_no_more() {
        Draft term = term("term", "Battle plan", List.of("warplan"), "Our zeppelins.");
        Draft stays = text("stays", "Streets", "What to do", "Read the handbook.");
        try (Library library = Library.of(directory, term, stays)) {
            assertThat(library.ask("zepelins ").didYouMean()).contains("zeppelins");
            library.index()
                    .follow("curriculum", "2", List.of(term.access("members").page(), stays.page()));
            for (String text : List.of("warplan", "zeppelins", "zeppel", "zepelins ", "battle plan", "warplans ")) {
                SearchQuery query = Ask.of(text).query();
                assertThat(ToldMore.of(library.index(), query, "term"))
                        .describedAs(text)
                        .matches(more -> more.size() == 0
                                && more.told().result().facets().values().stream()
                                        .allMatch(List::isEmpty));
            }
            assertThat(library.ask("zepelins ").didYouMean()).isEmpty();
        }
    }

    @Test
    void without_any_token_nothing_is_there() {
        List<IndexedPage> pages = pages("p", PAGES);
        try (Library library = Library.of(directory, pages)) {
            for (Set<String> tokens : List.of(Set.<String>of(), Set.of("publi", "public ", "Public", "course:", ""))) {
                SearchQuery.Reader nobody = new SearchQuery.Reader(tokens, "en", Set.of());
                SearchQuery query = Ask.of("ward canvas").by(nobody).query();
                assertThat(ToldMore.of(library.index(), query, pages.get(0).id())
                                .size())
                        .isZero();
            }
        }
    }

    @Test
    void each_of_many_tokens_opens_its_own_page_and_no_other() {
        List<String> tokens =
                IntStream.range(0, 60).mapToObj(i -> "course:" + i).toList();
        try (Library library = Library.of(
                directory,
                tokens.stream()
                        .map(token -> text(token, "t", "h", "ward").access(token))
                        .toArray(Draft[]::new))) {
            for (String token : tokens) {
                assertThat(library.found(Ask.of("ward").by(Ask.reader("en", token))))
                        .containsExactly(token);
            }
            SearchQuery.Reader everybody = new SearchQuery.Reader(Set.copyOf(tokens), "en", Set.of());
            assertThat(library.ask(Ask.of("ward").by(everybody)).total()).isEqualTo(60);
        }
    }

    private List<IndexedPage> pages(String prefix, int count) {
        List<IndexedPage> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String token = any(TOKENS);
            Draft draft = Draft.page(prefix + i)
                    .access(token)
                    .rendition(prefix + "work" + random.nextInt(count), any(List.of("en", "en", "cy", "pl")))
                    .course(token.replaceAll(".*:", "") + random.nextInt(2))
                    .title(words(token, 2))
                    .level(any(List.of("", "introductory", "advanced")))
                    .minutes(random.nextInt(90));
            int sections = 1 + random.nextInt(4);
            for (int section = 0; section < sections; section++) {
                boolean term = random.nextInt(5) == 0;
                draft = draft.section(
                        term ? IndexedSection.GLOSSARY : any(List.of("lesson", "activity")),
                        words(token, 1 + random.nextInt(3)),
                        term ? List.of(words(token, 1), words(token, 2)) : List.of(),
                        words(token, random.nextInt(60)));
            }
            pages.add(draft.page());
        }
        return pages;
    }

    private String words(String token, int count) {
        return random.ints(count, 0, 10)
                .mapToObj(i -> i < 7 ? any(SHARED) : any(OWN.getOrDefault(token, SHARED)))
                .collect(Collectors.joining(" "));
    }

    private SearchQuery query() {
        String text = random.ints(1L + random.nextInt(4), 0, 10)
                .mapToObj(i -> part(i < 6 ? any(SHARED) : any(OWN.getOrDefault(any(TOKENS), SHARED))))
                .collect(Collectors.joining(" "));
        Map<Facet, String> only = new EnumMap<>(Facet.class);
        if (random.nextInt(5) == 0) {
            only.put(Facet.COURSE, any(TOKENS).replaceAll(".*:", "") + "0");
        }
        if (random.nextInt(5) == 0) {
            only.put(Facet.KIND, any(List.of("lesson", "glossary")));
        }
        if (random.nextInt(5) == 0) {
            only.put(Facet.LANGUAGE, "cy");
        }
        return new SearchQuery(
                text + any(List.of("", "", " ")),
                new SearchQuery.Reader(tokens(), any(List.of("en", "cy")), Set.of(any(TOKENS) + "1")),
                only,
                any(List.of(Synonyms.NONE, new Synonyms(List.of(List.of("ward", "strategy", "data protection"))))),
                1 + random.nextInt(20),
                random.nextInt(4) == 0 ? random.nextInt(30) : 0);
    }

    private Set<String> tokens() {
        return TOKENS.stream().filter(token -> random.nextInt(5) < 2).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A word as it is, misspelled, cut short, quoted with another, unwanted, or asked the meaning of. */
    private String part(String word) {
        int at = 1 + random.nextInt(word.length() - 1);
        return switch (random.nextInt(10)) {
            case 0, 1 -> word.substring(0, at) + word.substring(Math.min(word.length(), at + 1));
            case 2 -> word.substring(0, at) + "x" + word.substring(at);
            case 3 -> word.substring(0, at);
            case 4 -> "\"" + word + " " + any(SHARED) + "\"";
            case 5 -> "-" + word;
            case 6 -> "what is " + word;
            default -> word;
        };
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

package lms.web.finding.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lms.search.Facet;
import lms.search.IndexedPage;
import lms.search.PageHit;
import lms.search.SearchIndex;
import lms.search.SearchQuery;
import lms.search.SearchResult;
import lms.search.Suggestion;
import lms.search.Synonyms;
import lms.search.lucene.LuceneSearch;
import lms.web.catalogue.usecase.PublishedCurriculum;
import lms.web.finding.persistence.JpaSynonymStore;
import lms.web.shared.config.MapSource;
import lms.web.shared.config.Settings;
import lms.web.shared.config.SettingsReader;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nobody is told anything by search that they may not read: for random people and questions, the answer is that of an
 * index which holds nothing but the pages that the rows of the database open to them. A million questions under
 * {@code -Pprove}.
 */
class SearchAccessIT {

    private static final Logger LOG = Logger.getLogger(SearchAccessIT.class.getName());
    private static final long SEED = 20_261_123;
    private static final int CHECKS = Integer.getInteger("proof.searches", 5_000);
    private static final int ROUNDS = 5;
    private static final int QUESTIONS = 500;
    private static final int SUGGESTIONS = 8;

    /** Of so many checks one more is made right after rights changed. */
    private static final int FRESH = 5;

    private final Random random = new Random(SEED);

    @TempDir
    private Path directory;

    private SearchSchool people;
    private PublishedPages published;
    private Search search;
    private Index index;
    private Following following;
    private Synonyms synonyms = Synonyms.NONE;

    @BeforeEach
    void open() {
        School school = new School(Engine.H2);
        people = new SearchSchool(school, random);
        Settings settings = SettingsReader.read(
                MapSource.ofKeys(
                        Map.of("lms.site.url", "https://learning.example.org", "lms.data.dir", directory.toString()),
                        "the proof"),
                directory);
        published = new PublishedPages(school.found);
        index = new Index(settings);
        following = new Following(published, index, school.clock);
        var house = new HouseSynonyms(new JpaSynonymStore(school.storage.entities()));
        synonyms = people.transaction(house::live);
        search = new Search(
                index,
                new RelatedLessons(index),
                school.catalogue,
                house,
                new UnansweredQueries(settings, school.ids, school.clock));
    }

    @AfterEach
    void close() {
        index.close();
    }

    /** What a person is told. */
    private record Told(SearchResult result, List<Suggestion> suggestions) {
        int size() {
            return result.total()
                    + result.didYouMean().map(String::length).orElse(0)
                    + result.answer().map(answer -> 1).orElse(0)
                    + suggestions.size();
        }
    }

    @Test
    void search_tells_everybody_what_an_index_of_their_own_pages_would_and_nothing_else() {
        long told = 0;
        for (int round = 0; round < ROUNDS; round++) {
            people.changeRights();
            checkAfterChange(CHECKS / ROUNDS / FRESH);
            people.transaction(() -> {
                following.rebuild(Following.Steps.UNHEARD);
                return true;
            });
            told += checked(round, CHECKS / ROUNDS);
        }
        LOG.info(told + " things told in " + CHECKS + " checks");
        assertThat(told).describedAs("checks without answers prove nothing").isGreaterThan(CHECKS);
    }

    /**
     * Right after rights changed: words of pages that were taken out still weigh in the order until their segments are
     * merged, so that the answers need not be equal; but nothing is told that does not stand in an open page.
     */
    private void checkAfterChange(int checks) {
        List<IndexedPage> pages = followed();
        List<Search.Question> questions = questions(pages);
        for (int check = 0; check < checks; check++) {
            SearchSchool.Somebody person = any(people.all());
            Search.Question question = any(questions);
            Set<String> visible = strings(visible(pages, person, people.coursesOpenTo(person)));
            visible.addAll(words(question.text()));
            Told here = told(question, person);
            assertThat(visible).describedAs("%s asks %s", person, question).containsAll(strings(here));
        }
    }

    private static Set<String> strings(List<IndexedPage> pages) {
        Set<String> strings = new HashSet<>();
        for (IndexedPage page : pages) {
            strings.addAll(List.of(page.id(), page.url(), page.place().course()));
            page.sections().forEach(section -> {
                strings.addAll(words(page.title() + " " + section.heading() + " " + section.body()));
                section.names().forEach(name -> strings.addAll(words(name)));
            });
        }
        return strings;
    }

    private static Set<String> strings(Told told) {
        Set<String> strings = new HashSet<>();
        SearchResult result = told.result();
        for (PageHit hit : result.hits()) {
            strings.addAll(List.of(hit.id(), hit.url()));
            hit.sections().forEach(section -> section.snippet().forEach(part -> strings.addAll(words(part.text()))));
        }
        result.facets().getOrDefault(Facet.COURSE, List.of()).forEach(count -> strings.add(count.value()));
        result.didYouMean().ifPresent(text -> strings.addAll(words(text)));
        result.answer().ifPresent(answer -> strings.addAll(words(answer.term() + " " + answer.text())));
        told.suggestions().forEach(suggestion -> strings.addAll(words(suggestion.text())));
        return strings;
    }

    /** Words as spelling knows them: in lower case, without accents. */
    private static Set<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return Stream.of(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private long checked(int round, int checks) {
        List<IndexedPage> pages = followed();
        Set<String> tokens = pages.stream().map(IndexedPage::access).collect(Collectors.toUnmodifiableSet());
        List<Search.Question> questions = questions(pages);
        Map<Set<String>, Oracle> byPages = new HashMap<>();
        Map<SearchSchool.Somebody, Oracle> oracles = new HashMap<>();
        for (SearchSchool.Somebody person : people.all()) {
            List<IndexedPage> visible = visible(pages, person, people.coursesOpenTo(person));
            Set<String> ids = visible.stream().map(IndexedPage::id).collect(Collectors.toUnmodifiableSet());
            oracles.put(
                    person,
                    byPages.computeIfAbsent(
                            ids,
                            same -> new Oracle(
                                    filled(directory.resolve("oracle-" + round + "-" + byPages.size()), visible),
                                    tokens,
                                    synonyms,
                                    new HashMap<>())));
        }
        long told = 0;
        try {
            for (int check = 0; check < checks; check++) {
                SearchSchool.Somebody person = any(people.all());
                Search.Question question = any(questions);
                Told expected = Objects.requireNonNull(oracles.get(person)).told(question, people.enrolledIn(person));
                Told here = told(question, person);
                assertThat(here).describedAs("%s asks %s", person, question).isEqualTo(expected);
                told += here.size();
            }
        } finally {
            byPages.values().forEach(oracle -> oracle.index().close());
        }
        return told;
    }

    /** An index of the pages that somebody may read and nothing else, asked with every token there is. */
    private record Oracle(SearchIndex index, Set<String> tokens, Synonyms synonyms, Map<List<Object>, Told> known) {

        Told told(Search.Question question, Set<String> enrolled) {
            return known.computeIfAbsent(List.of(question, enrolled), key -> {
                var reader = new SearchQuery.Reader(tokens, question.reads(), enrolled);
                var query = new SearchQuery(
                        question.text(), reader, question.only(), synonyms, question.limit(), question.offset());
                return new Told(index.search(query), index.suggest(question.text(), reader, SUGGESTIONS));
            });
        }
    }

    private Told told(Search.Question question, SearchSchool.Somebody person) {
        return people.transaction(() -> new Told(
                search.find(question, person.actor()).result(),
                search.suggest(question.text(), question.reads(), SUGGESTIONS, person.actor())));
    }

    private List<IndexedPage> visible(List<IndexedPage> pages, SearchSchool.Somebody person, Set<String> open) {
        Set<String> coached = people.coachedBy(person);
        return pages.stream()
                .filter(page -> (page.id().startsWith("notes/") ? coached : open)
                        .contains(page.place().course()))
                .toList();
    }

    /** All pages as they are published, after the index has followed them. */
    private List<IndexedPage> followed() {
        return people.transaction(() -> {
            following.catchUp();
            List<IndexedPage> pages = new ArrayList<>();
            for (PublishedCurriculum curriculum : published.curricula()) {
                pages.addAll(published.of(curriculum));
            }
            return pages;
        });
    }

    private static SearchIndex filled(Path directory, List<IndexedPage> pages) {
        SearchIndex index = LuceneSearch.open(directory);
        Stream<String> sources = pages.stream().map(IndexedPage::source).distinct();
        sources.forEach(source -> index.follow(
                source,
                "1",
                pages.stream().filter(page -> page.source().equals(source)).toList()));
        return index;
    }

    private List<Search.Question> questions(List<IndexedPage> pages) {
        return IntStream.range(0, QUESTIONS).mapToObj(i -> question(any(pages))).toList();
    }

    /** Words of any page, whoever may read it: as they stand, cut short, mistyped, quoted or unwanted. */
    private Search.Question question(IndexedPage page) {
        var section = any(page.sections());
        String[] words = (page.title() + " " + section.heading() + " " + section.body())
                .strip()
                .split("\\s+", -1);
        String text = IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> words[random.nextInt(words.length)])
                .map(this::typed)
                .collect(Collectors.joining(" "));
        Map<Facet, String> only = new EnumMap<>(Facet.class);
        if (random.nextInt(5) == 0) {
            only.put(Facet.COURSE, page.place().course());
        }
        if (random.nextInt(8) == 0) {
            only.put(Facet.KIND, section.kind());
        }
        return new Search.Question(text, any(List.of("en", "cy")), only, 10, random.nextInt(4) == 0 ? 5 : 0);
    }

    private String typed(String word) {
        int at = random.nextInt(word.length() + 1);
        return switch (random.nextInt(8)) {
            case 0 -> word.substring(0, at);
            case 1, 2 -> word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at);
            case 3 -> "\"" + word + "\"";
            case 4 -> "-" + word;
            case 5 -> "what is " + word;
            default -> word;
        };
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

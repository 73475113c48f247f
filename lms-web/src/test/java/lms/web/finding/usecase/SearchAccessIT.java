package lms.web.finding.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.search.IndexedPage;
import lms.search.SearchIndex;
import lms.search.SearchQuery;
import lms.search.SearchResult;
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
 * index which holds nothing but the pages that the rows of the database open to them. From the middle on there are a
 * hundred lessons more that hardly anybody may read. A million questions under {@code -Pprove}.
 */
class SearchAccessIT {

    private static final Logger LOG = Logger.getLogger(SearchAccessIT.class.getName());
    private static final long SEED = 20_261_123;
    private static final int CHECKS = Integer.getInteger("proof.searches", 5_000);
    private static final int ROUNDS = 5;

    /** Of so many checks one more is made right after rights changed. */
    private static final int FRESH = 10;

    /** For so many questions of each person their rights are read anew, for the others once, since they stay as they are. */
    private static final int WHOLE_WAY = 20;

    private static final int HIDDEN = 100;

    /** Questions of each person that are asked before and after lessons are added. */
    private static final int REMEMBERED = 50;

    private final Random random = new Random(SEED);

    @TempDir
    private Path directory;

    private SearchSchool people;
    private PublishedPages published;
    private Search search;
    private Index index;
    private Following following;
    private Synonyms synonyms = Synonyms.NONE;
    private final Questions questions = new Questions(random);

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

    /** Somebody, and as whom the server searches for them, by the language that they read in. */
    private record Asker(SearchSchool.Somebody somebody, Map<String, SearchQuery.Reader> readers) {}

    @Test
    void search_tells_everybody_what_an_index_of_their_own_pages_would_and_nothing_else() {
        int asked = CHECKS / ROUNDS / people.all().size();
        long told = 0;
        for (int round = 0; round < ROUNDS; round++) {
            people.changeRights();
            if (round == ROUNDS / 2) {
                people.publishHidden(HIDDEN);
            }
            checkAfterChange(Math.max(1, asked / FRESH));
            people.transaction(() -> {
                following.rebuild(Following.Steps.UNHEARD);
                return true;
            });
            told += checked(directory.resolve("oracles-" + round), asked + 1);
        }
        LOG.info(told + " things told in " + CHECKS + " checks");
        assertThat(told).describedAs("checks without answers prove nothing").isGreaterThan(CHECKS);
    }

    @Test
    void hundred_hidden_lessons_change_nothing_for_anybody_who_may_not_read_them() {
        people.changeRights();
        List<Search.Question> asked = questions.about(followed(), REMEMBERED);
        Map<SearchSchool.Somebody, List<Told>> before = told(asked);

        people.publishHidden(HIDDEN);
        List<IndexedPage> pages = followed();

        assertThat(pages.stream()
                        .map(page -> page.place().course())
                        .filter(SearchSchool.HIDDEN_COURSE::equals)
                        .count())
                .isEqualTo(HIDDEN);
        Map<SearchSchool.Somebody, List<Told>> after = told(asked);
        before.keySet().removeIf(somebody -> people.coursesOpenTo(somebody).contains(SearchSchool.HIDDEN_COURSE));
        assertThat(before)
                .hasSizeGreaterThan(people.all().size() / 2)
                .hasSizeLessThan(people.all().size());
        before.forEach((somebody, answers) ->
                assertThat(after.get(somebody)).describedAs("%s", somebody).isEqualTo(answers));
    }

    @Test
    void course_that_was_closed_and_cannot_be_followed_is_told_to_nobody_who_may_not_read_it() {
        people.changeRights();
        List<IndexedPage> pages = followed();
        List<Search.Question> all = questions.about(pages, WHOLE_WAY);
        people.changeRights(); // and the index does not follow
        int told = 0;
        for (SearchSchool.Somebody somebody : people.all()) {
            Set<String> open = Told.strings(visible(pages, somebody));
            for (Search.Question question : all) {
                SearchResult found = people.transaction(
                        () -> search.find(question, somebody.actor()).result());
                Set<String> leaked = new Told(listed(found), List.of()).strings();
                leaked.removeAll(Told.words(question.text()));
                told += leaked.size();
                leaked.removeAll(open);
                assertThat(leaked).describedAs("%s asks %s", somebody, question).isEmpty();
            }
        }
        assertThat(told).isPositive();
    }

    /** A correction may still hold a word of it, until the index follows. */
    private static SearchResult listed(SearchResult found) {
        return new SearchResult(
                found.total(), found.more(), found.hits(), found.facets(), Optional.empty(), Optional.empty());
    }

    private Map<SearchSchool.Somebody, List<Told>> told(List<Search.Question> asked) {
        Map<SearchSchool.Somebody, List<Told>> told = new HashMap<>();
        for (SearchSchool.Somebody somebody : people.all()) {
            Asker asker = asker(somebody);
            told.put(
                    somebody,
                    asked.stream().map(question -> told(question, asker)).toList());
        }
        return told;
    }

    /**
     * Right after rights changed: words of pages that were taken out still weigh in the order until their segments are
     * merged, so that the answers need not be equal; but nothing is told that does not stand in an open page.
     */
    private void checkAfterChange(int asked) {
        List<IndexedPage> pages = followed();
        List<Search.Question> all = questions.about(pages, asked);
        for (SearchSchool.Somebody somebody : people.all()) {
            Asker asker = asker(somebody);
            Set<String> open = Told.strings(visible(pages, somebody));
            for (Search.Question question : all) {
                Set<String> leaked = told(question, asker).strings();
                leaked.removeAll(open);
                leaked.removeAll(Told.words(question.text()));
                assertThat(leaked).describedAs("%s asks %s", somebody, question).isEmpty();
            }
        }
    }

    /** Everybody asks everything; those who should be told the same are compared with one oracle. */
    private long checked(Path directory, int asked) {
        List<IndexedPage> pages = followed();
        List<Search.Question> all = questions.about(pages, asked);
        Map<List<IndexedPage>, List<SearchSchool.Somebody>> alike =
                people.all().stream().collect(Collectors.groupingBy(somebody -> visible(pages, somebody)));
        Set<String> tokens = pages.stream().map(IndexedPage::access).collect(Collectors.toUnmodifiableSet());
        return alike.entrySet().parallelStream()
                .mapToLong(group -> {
                    Path own = directory.resolve(group.getValue().get(0).what());
                    try (SearchIndex oracle = filled(own, group.getKey())) {
                        return checked(oracle, tokens, group.getValue(), all);
                    }
                })
                .sum();
    }

    private long checked(
            SearchIndex oracle, Set<String> tokens, List<SearchSchool.Somebody> group, List<Search.Question> asked) {
        Map<Set<String>, List<SearchSchool.Somebody>> byCourses =
                group.stream().collect(Collectors.groupingBy(people::enrolledIn));
        long told = 0;
        for (var same : byCourses.entrySet()) {
            Function<Search.Question, Told> expected = question ->
                    Told.by(oracle, query(question, new SearchQuery.Reader(tokens, question.reads(), same.getKey())));
            told += compare(asked, same.getValue(), expected);
        }
        return told;
    }

    private long compare(
            List<Search.Question> asked, List<SearchSchool.Somebody> group, Function<Search.Question, Told> expected) {
        List<Asker> askers = group.stream().map(this::asker).toList();
        long told = 0;
        int number = 0;
        for (Search.Question question : asked) {
            Told oracle = expected.apply(question);
            boolean wholeWay = number++ < WHOLE_WAY;
            for (Asker asker : askers) {
                Told here = wholeWay ? toldAnew(question, asker.somebody()) : told(question, asker);
                assertThat(here)
                        .describedAs(() -> asker.somebody() + " asks " + question)
                        .isEqualTo(oracle);
                told += here.size();
            }
        }
        return told;
    }

    private Asker asker(SearchSchool.Somebody somebody) {
        Map<String, SearchQuery.Reader> readers = new HashMap<>();
        for (String language : Questions.LANGUAGES) {
            Search.Question any = new Search.Question("", language, Map.of(), 1, 0);
            readers.put(
                    language,
                    people.transaction(
                            () -> search.query(any, synonyms, somebody.actor()).reader()));
        }
        return new Asker(somebody, readers);
    }

    private Told told(Search.Question question, Asker asker) {
        return Told.by(
                index.index(),
                query(question, Objects.requireNonNull(asker.readers().get(question.reads()))));
    }

    private Told toldAnew(Search.Question question, SearchSchool.Somebody somebody) {
        return people.transaction(() -> new Told(
                search.find(question, somebody.actor()).result(),
                search.suggest(question.text(), question.reads(), Told.SUGGESTIONS, somebody.actor())));
    }

    private SearchQuery query(Search.Question question, SearchQuery.Reader reader) {
        return new SearchQuery(question.text(), reader, question.only(), synonyms, question.limit(), question.offset());
    }

    private List<IndexedPage> visible(List<IndexedPage> pages, SearchSchool.Somebody somebody) {
        Set<String> open = people.coursesOpenTo(somebody);
        Set<String> coached = people.coachedBy(somebody);
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
}

package lms.web.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import lms.search.IndexedPage;
import lms.search.IndexedSection;
import lms.search.SearchIndex;
import lms.search.SearchQuery;
import lms.search.Synonyms;

/**
 * Pages whose words, and lengths, are those of the frozen texts, in any number; the same ones each time. Rows of a few
 * words stay together, so that words meet as they do in real texts, and some words are made up, since a larger library
 * has more rare words.
 */
final class GeneratedPages {
    private static final long SEED = 20261122;
    private static final List<String> SOURCES = List.of("made-1", "made-2", "made-3", "made-4");
    private static final int COURSES = 20;
    private static final int SECTIONS_OF_A_PAGE = 10;
    private static final int ROW = 6;
    private static final int WORDS_FOR_A_RARE_ONE = 40;
    private static final int RARE_SYLLABLES = 3;
    private static final int LONGEST_HEADING = 6;
    private static final int SHORTEST_ASKED = 4;
    private static final int LONGEST_QUERY = 3;
    private static final int ASKED_BY_HEADING = 400;

    private final FrozenWords frozen;
    private final Function<String, List<String>> tokens;

    private GeneratedPages(FrozenWords frozen, Function<String, List<String>> tokens) {
        this.frozen = frozen;
        this.tokens = tokens;
    }

    /** A third of the pages open to everybody, to members, and to whoever takes the course. */
    static GeneratedPages forSome(FrozenWords frozen) {
        return new GeneratedPages(frozen, course -> List.of("public", "members", "course:" + course));
    }

    /** All pages open to everybody. */
    static GeneratedPages forEverybody(FrozenWords frozen) {
        return new GeneratedPages(frozen, course -> List.of("public"));
    }

    /** Fills an index with so many sections of lessons in four curricula, and with the frozen glossary. */
    void fill(SearchIndex index, int sections) {
        for (int i = 0; i < SOURCES.size(); i++) {
            List<IndexedPage> pages = new ArrayList<>(of(SOURCES.get(i), i, sections / SOURCES.size()));
            if (i == 0) {
                pages.addAll(glossary(SOURCES.get(0)));
            }
            index.follow(SOURCES.get(i), "made", pages);
        }
    }

    /**
     * Pages of one source.
     *
     * @param number of the source: sources of other numbers have other courses and other texts
     */
    List<IndexedPage> of(String source, int number, int sections) {
        Random random = new Random(SEED + number);
        int coursesOfSource = COURSES / SOURCES.size();
        return IntStream.range(0, Math.max(1, sections / SECTIONS_OF_A_PAGE))
                .mapToObj(page ->
                        page(source, page, "course-" + (number * coursesOfSource + page % coursesOfSource), random))
                .toList();
    }

    /** The terms of the glossaries as they are, seen by everybody. */
    List<IndexedPage> glossary(String source) {
        return frozen.glossary().stream()
                .map(term -> new IndexedPage(
                        term.id(),
                        source,
                        term.id(),
                        "public",
                        term.language(),
                        new IndexedPage.Place("", "", "", ""),
                        term.title(),
                        "/glossary#" + term.id(),
                        "",
                        0,
                        List.of(new IndexedSection("", term.kind(), term.heading(), term.names(), term.body()))))
                .toList();
    }

    /** One to three words of headings, and every question of the relevance set, in no order. */
    List<String> queries(int ofHeadings) {
        Random random = new Random(SEED);
        List<String> queries = new ArrayList<>(frozen.questions());
        while (queries.size() < frozen.questions().size() + ofHeadings) {
            List<String> heading = FrozenWords.wordsOf(frozen.any(random).heading()).stream()
                    .filter(word -> word.length() >= SHORTEST_ASKED)
                    .toList();
            if (!heading.isEmpty()) {
                int most = Math.min(heading.size(), 1 + random.nextInt(LONGEST_QUERY));
                int from = random.nextInt(heading.size() - most + 1);
                queries.add(String.join(" ", heading.subList(from, from + most)));
            }
        }
        Collections.shuffle(queries, random);
        return queries;
    }

    /** Different questions, in no order: those above, then one to three words that follow each other in a text. */
    List<String> questions(int number) {
        Random random = new Random(SEED);
        Set<String> questions = new LinkedHashSet<>(queries(ASKED_BY_HEADING));
        while (questions.size() < number) {
            List<String> words = frozen.any(random).words();
            int from = random.nextInt(words.size());
            int to = Math.min(words.size(), from + 1 + random.nextInt(LONGEST_QUERY));
            questions.add(String.join(" ", words.subList(from, to)));
        }
        List<String> shuffled = new ArrayList<>(questions);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Asked by somebody who may see everything, for the first page of results. */
    static SearchQuery asked(String text) {
        return new SearchQuery(text, everywhere(), Map.of(), Synonyms.NONE, 10, 0);
    }

    /** The same asked by somebody who takes another course, whom nobody's answer can be given to again. */
    static SearchQuery askedAnew(SearchQuery query, long times) {
        SearchQuery.Reader before = query.reader();
        return new SearchQuery(
                query.text(),
                new SearchQuery.Reader(before.visible(), before.language(), Set.of("course-3", "other-" + times)),
                query.only(),
                query.synonyms(),
                query.limit(),
                query.offset());
    }

    /** Somebody who may see everything. */
    static SearchQuery.Reader everywhere() {
        Set<String> tokens = new LinkedHashSet<>(List.of("public", "members"));
        IntStream.range(0, COURSES).forEach(course -> tokens.add("course:course-" + course));
        return new SearchQuery.Reader(tokens, "en", Set.of("course-3"));
    }

    private IndexedPage page(String source, int number, String course, Random random) {
        String language = frozen.any(random).language();
        String id = source + "/" + number;
        List<String> access = tokens.apply(course);
        List<IndexedSection> sections = new ArrayList<>();
        for (int i = 0; i < SECTIONS_OF_A_PAGE; i++) {
            sections.add(new IndexedSection(
                    i == 0 ? "" : "part-" + i,
                    i == SECTIONS_OF_A_PAGE - 1 ? "activity" : "lesson",
                    text(language, 1 + random.nextInt(LONGEST_HEADING), random),
                    List.of(),
                    text(language, frozen.any(language, random).words().size(), random)));
        }
        return new IndexedPage(
                id,
                source,
                id,
                access.get(random.nextInt(access.size())),
                language,
                new IndexedPage.Place(course, "The course " + course, "A module", course + "/" + number),
                text(language, 1 + random.nextInt(LONGEST_HEADING), random),
                "/courses/" + course + "/" + number,
                number % 2 == 0 ? "introductory" : "advanced",
                5 + random.nextInt(60),
                sections);
    }

    /** So many words, in rows from anywhere in texts of a language. */
    private String text(String language, int length, Random random) {
        StringBuilder text = new StringBuilder();
        int words = 0;
        while (words < length) {
            List<String> from = frozen.any(language, random).words();
            int first = random.nextInt(from.size());
            for (int i = first; i < Math.min(from.size(), first + ROW) && words < length; i++, words++) {
                text.append(text.isEmpty() ? "" : " ")
                        .append(random.nextInt(WORDS_FOR_A_RARE_ONE) == 0 ? rare(random) : from.get(i));
            }
        }
        return text.toString();
    }

    /** A word of syllables, which a library of this size has a few times. */
    private static String rare(Random random) {
        StringBuilder word = new StringBuilder("z");
        for (int i = 0; i < RARE_SYLLABLES; i++) {
            word.append("bdfgklmnprstvw".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }
}

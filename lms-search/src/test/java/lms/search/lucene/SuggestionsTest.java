package lms.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lms.search.SearchQuery;
import lms.search.Suggestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionsTest {
    private static final int LIMIT = 5;
    private static final SearchQuery.Reader ENGLISH = Ask.reader("en", Draft.PUBLIC);
    private static final SearchQuery.Reader WELSH = Ask.reader("cy", Draft.PUBLIC);

    @TempDir
    Path directory;

    @Test
    void leads_to_titles_headings_and_terms_as_they_stand() {
        try (Library library = Library.of(
                directory,
                Draft.text("budget", "The Budget", "Béyond the figures", ""),
                Draft.term("agm", "Annual general meeting", List.of("AGM"), "Once a year."))) {
            assertEquals(
                    List.of(new Suggestion("The Budget", "lesson", "The Budget", "/budget", "en")),
                    suggest(library, "the bu"));
            assertEquals(
                    List.of(new Suggestion("Béyond the figures", "lesson", "The Budget", "/budget#s1", "en")),
                    suggest(library, "bey"));
            assertEquals(
                    List.of(new Suggestion("AGM", "glossary", "Annual general meeting", "/agm#s1", "en")),
                    suggest(library, "ag"));
        }
    }

    @Test
    void what_begins_so_comes_before_what_has_a_word_that_does() {
        try (Library library = pages("Two kinds of money", "Money, debt and inflation", "Where all of it goes")) {
            assertEquals(List.of("Money, debt and inflation", "Two kinds of money"), texts(library, "mon"));
        }
    }

    @Test
    void the_text_that_was_typed_comes_first_however_often_it_stands() {
        try (Library library = Library.of(
                directory,
                Stream.concat(
                                IntStream.range(0, 9).mapToObj(i -> Draft.text("p" + i, "Page " + i, "Money", "")),
                                Stream.of(Draft.text("x", "Money and rent", "", "")))
                        .toArray(Draft[]::new))) {
            assertEquals("Money", texts(library, "money").get(0));
            assertEquals("Money and rent", texts(library, "mone").get(0));
        }
    }

    @Test
    void what_is_typed_to_a_larger_part_comes_first() {
        try (Library library = pages("Ward boundaries and their review", "Ward maps")) {
            assertEquals(List.of("Ward maps", "Ward boundaries and their review"), texts(library, "wa"));
        }
    }

    @Test
    void a_title_comes_a_little_before_a_heading() {
        try (Library library = Library.of(directory, Draft.text("a", "Ward maps", "Ward men", ""))) {
            assertEquals(List.of("Ward maps", "Ward men"), texts(library, "ward"));
        }
        try (Library library = Library.of(
                directory.resolve("long"), Draft.text("a", "Ward maps and how they are drawn", "Ward men", ""))) {
            assertEquals("Ward men", texts(library, "ward").get(0));
        }
    }

    @Test
    void a_term_comes_before_its_other_names_and_is_suggested_once() {
        try (Library library = Library.of(
                directory, Draft.term("c", "Canvass", List.of("Canvas", "canvassing", "door-knocking"), "To ask."))) {
            assertEquals(List.of("Canvass"), texts(library, "ca"));
            assertEquals(List.of("door-knocking"), texts(library, "kno"));
        }
    }

    @Test
    void a_term_of_two_glossaries_is_suggested_once_and_leads_to_that_of_ones_own_course() {
        try (Library library = Library.of(
                directory,
                Draft.term("a", "Canvass", List.of(), "To ask.").course("first"),
                Draft.term("b", "Canvass", List.of(), "To ask at doors.").course("second"),
                Draft.text("c", "One", "Canvass", "").course("second"))) {
            SearchQuery.Reader member = new SearchQuery.Reader(Set.of(Draft.PUBLIC), "en", Set.of("second"));
            assertEquals(
                    List.of("/b#s1", "/c#s1"),
                    library.index().suggest("canv", member, LIMIT).stream()
                            .map(Suggestion::url)
                            .toList());
        }
    }

    @Test
    void headings_that_stand_everywhere_come_late_and_only_three_times() {
        try (Library library = Library.of(
                directory,
                Stream.concat(
                                IntStream.range(0, 40)
                                        .mapToObj(i -> Draft.text("p" + i, "Page " + i, "Key points", "")),
                                Stream.of(Draft.text("x", "Keeping notes of what was said", "", "")))
                        .toArray(Draft[]::new))) {
            assertEquals(
                    List.of("Keeping notes of what was said", "Key points", "Key points", "Key points"),
                    texts(library, "ke"));
        }
    }

    @Test
    void a_text_comes_once_in_a_lesson_and_its_other_places_after_other_texts() {
        try (Library library = Library.of(
                directory,
                Draft.page("a").title("One").section("Money", "").section("Money", ""),
                Draft.page("b").title("Two").section("Money", ""),
                Draft.page("c").title("Money and its many uses in a ward").section("", ""))) {
            List<Suggestion> found = suggest(library, "mo");
            assertEquals(
                    List.of("/a#s1", "/c", "/b#s1"),
                    found.stream().map(Suggestion::url).toList());
        }
    }

    @Test
    void the_place_in_ones_own_course_goes_first() {
        try (Library library = Library.of(
                directory,
                Draft.text("a", "One", "Money", "").course("first"),
                Draft.text("b", "Two", "Money", "").course("second"))) {
            SearchQuery.Reader member = new SearchQuery.Reader(Set.of(Draft.PUBLIC), "en", Set.of("second"));
            assertEquals(
                    List.of("/b#s1", "/a#s1"),
                    library.index().suggest("money", member, LIMIT).stream()
                            .map(Suggestion::url)
                            .toList());
        }
    }

    @Test
    void renditions_of_a_work_are_suggested_once_in_the_language_that_one_reads() {
        try (Library library = Library.of(
                directory,
                Draft.text("can.en", "Canvassing", "", "").rendition("can", "en"),
                Draft.text("can.cy", "Canfasio", "", "").rendition("can", "cy"))) {
            assertEquals(List.of("Canvassing"), texts(library, "can"));
            assertEquals(
                    List.of("Canfasio"),
                    library.index().suggest("can", WELSH, LIMIT).stream()
                            .map(Suggestion::text)
                            .toList());
            assertEquals(List.of("Canfasio"), texts(library, "canf"));
        }
    }

    @Test
    void all_words_must_be_there_in_any_order_and_the_last_may_be_unfinished() {
        try (Library library = pages("The agenda of a branch meeting", "A branch", "Meetings")) {
            assertEquals(List.of("The agenda of a branch meeting"), texts(library, "meeting agen"));
            assertEquals(List.of(), texts(library, "meeting agen "));
            assertEquals(List.of(), texts(library, "meet agenda"));
        }
    }

    @Test
    void a_space_ends_the_last_word() {
        try (Library library = pages("Branches", "Branch", "Branch meetings")) {
            assertEquals(
                    List.of("Branch", "Branch meetings"),
                    texts(library, "branch ").subList(0, 2));
            assertEquals("Branch", texts(library, "Branch").get(0));
        }
    }

    @Test
    void accents_capitals_and_punctuation_need_not_be_typed() {
        try (Library library = pages("Tŷ’r Cyffredin: what happens there", "Co-operative councils")) {
            assertEquals(List.of("Tŷ’r Cyffredin: what happens there"), texts(library, "ty'r cyff"));
            assertEquals(List.of("Tŷ’r Cyffredin: what happens there"), texts(library, "cyffredin what"));
            assertEquals(List.of("Co-operative councils"), texts(library, "CO OPER"));
            assertEquals(List.of("Tŷ’r Cyffredin: what happens there"), texts(library, "ty\u0302'r"));
        }
    }

    @Test
    void the_label_of_an_activity_need_not_be_typed() {
        try (Library library = pages("Activity: Three doors", "Where three doors open")) {
            assertEquals(List.of("Activity: Three doors", "Where three doors open"), texts(library, "thr"));
            assertEquals(List.of("Activity: Three doors"), texts(library, "act"));
        }
    }

    @Test
    void one_typing_error_is_forgiven_where_little_matches() {
        try (Library library = pages("Minutes of a meeting", "Canvassing")) {
            for (String typed : List.of("mimutes", "minuets", "miutes", "minnutes", "minutes f", "minutez", "meetng")) {
                assertEquals(List.of("Minutes of a meeting"), texts(library, typed), typed);
            }
            assertEquals(List.of(), texts(library, "minzzes"));
            assertEquals(List.of(), texts(library, "mim"));
        }
    }

    @Test
    void what_is_typed_right_comes_before_what_is_typed_wrong() {
        try (Library library = pages("Marches and rallies", "March", "Match days")) {
            assertEquals(List.of("March", "Marches and rallies", "Match days"), texts(library, "marc"));
            assertEquals(
                    List.of("March", "Marches and rallies"),
                    library.index().suggest("marc", ENGLISH, 2).stream()
                            .map(Suggestion::text)
                            .toList());
        }
    }

    @Test
    void an_error_that_the_next_letters_confirm_comes_before_one_at_the_end() {
        try (Library library = pages("Mon", "Money")) {
            assertEquals("Money", texts(library, "mony").get(0));
        }
    }

    @Test
    void mutated_welsh_words_find_their_radicals_and_the_other_way_round() {
        try (Library library = Library.of(
                directory,
                Draft.text("a", "Cyngor y dref", "", "").language("cy"),
                Draft.text("b", "Y gofrestr etholiadol", "", "").language("cy"),
                Draft.text("c", "Garden parties", "", ""))) {
            assertEquals(List.of("Cyngor y dref"), texts(library, "gyngo"));
            assertEquals(List.of("Cyngor y dref"), texts(library, "nghyngor y"));
            assertEquals(List.of("Y gofrestr etholiadol"), texts(library, "cofrest"));
            assertEquals("Garden parties", texts(library, "gard").get(0));
        }
    }

    @Test
    void no_more_are_suggested_than_are_wanted() {
        try (Library library =
                pages(IntStream.range(0, 80).mapToObj(i -> "Ward " + i).toArray(String[]::new))) {
            assertEquals(3, library.index().suggest("w", ENGLISH, 3).size());
            assertEquals(List.of(), library.index().suggest("w", ENGLISH, 0));
            assertEquals(List.of(), library.index().suggest("w", ENGLISH, -1));
            assertEquals(
                    50, library.index().suggest("w", ENGLISH, Integer.MAX_VALUE).size());
        }
    }

    @Test
    void nothing_is_suggested_for_nothing() {
        try (Library library = pages("Ward")) {
            for (String typed : List.of("", " ", "\t\n", "\"", "-", "…", "\u0000")) {
                assertEquals(List.of(), texts(library, typed));
            }
            assertEquals(
                    List.of(),
                    library.index().suggest("ward", new SearchQuery.Reader(Set.of(), "en", Set.of()), LIMIT));
        }
    }

    @Test
    void hostile_input_finds_what_it_says_or_nothing() {
        String rightToLeft = "\u202Eمجلس المدينة";
        try (Library library = pages("Ward", rightToLeft, "A\u0000B", ".*", "x".repeat(5_000), "😀😀")) {
            List<String> hostile = List.of(
                    "w".repeat(1 << 20),
                    "w ".repeat(1 << 19),
                    " ".repeat(1 << 20) + "w",
                    "w\u0000",
                    "\uD800w",
                    "w\uDC00",
                    ".*",
                    "(((((w",
                    "w?w*w~[a TO z]",
                    "\\",
                    "\"w",
                    "😀",
                    "x".repeat(5_000),
                    "\uFFFF\uFFFE");
            for (String typed : hostile) {
                List<String> found = texts(library, typed);
                assertTrue(found.size() <= LIMIT);
            }
            assertEquals(List.of(rightToLeft), texts(library, "مجل"));
            assertEquals(List.of("Ward"), texts(library, "  ward\u0000"));
            assertEquals(List.of("Ward"), texts(library, " ".repeat(1 << 20) + "w"));
        }
    }

    @Test
    void what_was_removed_or_renamed_is_not_suggested_any_more() {
        Draft kept = Draft.text("kept", "Warden", "", "");
        try (Library library = Library.of(directory, kept, Draft.text("a", "Ward", "", ""))) {
            library.index()
                    .follow(
                            "curriculum",
                            "2",
                            List.of(
                                    kept.page(),
                                    Draft.text("a", "Street", "", "").page()));
            assertEquals(List.of("Warden"), texts(library, "war"));
            assertEquals(List.of("Street"), texts(library, "str"));
        }
    }

    private Library pages(String... titles) {
        return Library.of(
                directory,
                Stream.of(titles)
                        .map(title -> Draft.text("p" + title.hashCode(), title, "", ""))
                        .toArray(Draft[]::new));
    }

    private static List<Suggestion> suggest(Library library, String typed) {
        return library.index().suggest(typed, ENGLISH, LIMIT);
    }

    private static List<String> texts(Library library, String typed) {
        return suggest(library, typed).stream().map(Suggestion::text).collect(Collectors.toList());
    }
}

package lms.search.lucene;

import static lms.search.lucene.Draft.page;
import static lms.search.lucene.Draft.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.IntStream;
import lms.search.SearchQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found, and in which order. */
class RankingTest {
    @TempDir
    private Path directory;

    private Library given(Draft... drafts) {
        return Library.of(directory, drafts);
    }

    private static Draft says(String id, String body) {
        return text(id, "t", "h", body);
    }

    private static void assertFirstOfTwo(Library library, Ask ask, String first) {
        assertThat(library.found(ask)).hasSize(2).startsWith(first);
    }

    @Test
    void a_heading_weighs_more_than_a_title_and_a_title_more_than_text() {
        try (Library library = given(
                text("text", "Elections", "Rules", "Petitions are one way of many to be heard by a council."),
                text("title", "Petitions", "Rules", "This is one way of many to be heard by a council here."),
                text("heading", "Elections", "Petitions", "This is one way of many to be heard by a council here."))) {
            assertThat(library.found("petitions")).containsExactly("heading", "title", "text");
        }
    }

    @Test
    void english_words_are_found_in_every_form() {
        try (Library library = given(text("a", "On the doorstep", "A first canvass", "Knock and wait."))) {
            assertThat(library.found("canvassing")).containsExactly("a");
            assertThat(library.found("CANVASSED doorsteps")).containsExactly("a");
        }
    }

    @Test
    void the_form_that_was_typed_comes_before_its_relatives() {
        try (Library library = given(
                text("relative", "Voting", "Organise", "We organise well in the ward."),
                text("typed", "Voting", "Organising", "We organise well in the ward."))) {
            assertThat(library.found("organising")).containsExactly("typed", "relative");
            assertThat(library.found("organise")).containsExactly("relative", "typed");
        }
    }

    @Test
    void welsh_is_found_under_its_roots_without_accents_and_not_stemmed_like_english() {
        try (Library library = given(
                text("ty", "Ymgyrchu", "Tŷ cyngor", "Mae pob tŷ yn cyfri.").language("cy"),
                text("bobl", "Ymgyrchu", "Gwrando ar bobl", "Siaradwch.").language("cy"),
                text("relational", "Ymgyrchu", "Relational", "Dim byd.").language("cy"))) {
            assertThat(library.found("ty")).containsExactly("ty");
            assertThat(library.found("TŶ")).containsExactly("ty");
            assertThat(library.found("ty\u0302"))
                    .describedAs("circumflex typed on its own")
                    .containsExactly("ty");
            assertThat(library.found("nhŷ")).describedAs("nasal mutation").contains("ty");
            assertThat(library.found("pobl")).describedAs("soft mutation").containsExactly("bobl");
            assertThat(library.found("phobl")).describedAs("aspirate mutation").containsExactly("bobl");
            assertThat(library.found("relate ")).isEmpty();
        }
    }

    @Test
    void words_around_the_one_that_matters_find_nothing_without_it() {
        try (Library library = given(text("other", "Campaigning", "What a lesson is", "This is what it holds."))) {
            assertThat(library.found("what is an imprint")).isEmpty();
            assertThat(library.found("what is")).containsExactly("other");
        }
    }

    @Test
    void a_language_that_nobody_knows_the_forms_of_is_found_by_its_words() {
        try (Library library =
                given(text("a", "Rewolucja", "Wybory", "Głosowanie trwa.").language("pl"))) {
            assertThat(library.found("glosowanie")).containsExactly("a");
        }
    }

    @Test
    void words_that_hold_a_question_together_count_little_unless_capitals_make_names_of_them() {
        try (Library library = given(
                says("who", "The WHO decides."),
                says("ni", "The NI assembly decides."),
                says("ward", "The ward decides."),
                says("another", "The ward decides."))) {
            assertThat(library.found("WHO ward")).startsWith("who");
            assertThat(library.found("who ward")).startsWith("another", "ward");
            assertThat(library.found("NI")).containsExactly("ni");
            assertThat(library.found("who"))
                    .describedAs("when nothing else is asked")
                    .containsExactly("who");
        }
    }

    @Test
    void what_has_all_of_the_words_comes_first_and_what_shares_few_is_left_out() {
        try (Library library = given(
                says("both", "the data protection of teams"),
                says("data", "the data of teams"),
                says("protection", "the protection of teams"),
                says("common", "the rest of it"))) {
            assertThat(library.found("protection data")).startsWith("both").doesNotContain("common");
            assertThat(library.found("the protection of data"))
                    .startsWith("both")
                    .doesNotContain("common");
        }
    }

    @Test
    void words_side_by_side_move_up_one_of_many_that_have_the_words() {
        Draft[] many = IntStream.range(0, 150)
                .mapToObj(number -> says(number + " apart", "Knock " + "gently and wait there ".repeat(4) + " doors."))
                .toArray(Draft[]::new);
        many[140] = says("beside", "Knock doors " + "gently and wait there ".repeat(4) + ".");
        try (Library library = given(many)) {
            assertThat(library.found("knock doors")).startsWith("beside");
        }
    }

    @Test
    void words_side_by_side_go_before_the_same_words_apart() {
        try (Library library = given(
                says("apart", "vote by noon and never forget how postal workers go from door to door"),
                says("row", "the postal vote comes by noon and never forget to go from door to door"))) {
            assertThat(library.found("postal vote")).containsExactly("row", "apart");
        }
    }

    @Test
    void a_phrase_matches_words_side_by_side_and_not_across_heading_and_text() {
        try (Library library = given(
                says("row", "a postal vote arrives"),
                says("apart", "vote early or by post, postal or not, vote"),
                text("across", "t", "Sent by postal", "vote count follows"))) {
            assertThat(library.found("\"postal vote\"")).containsExactly("row");
            assertThat(library.found("“postal vote"))
                    .describedAs("quote left open")
                    .containsExactly("row");
            assertThat(library.found("\"vote postal\""))
                    .describedAs("no such row: any of the words, rather than nothing")
                    .hasSize(3);
        }
    }

    @Test
    void a_minus_takes_words_and_phrases_away() {
        try (Library library = given(says("a", "leaflet by post"), says("b", "leaflet by hand"))) {
            assertThat(library.found("leaflet -post")).containsExactly("b");
            assertThat(library.found("leaflet -\"by hand\"")).containsExactly("a");
            assertThat(library.found("leaflet by-hand")).contains("a", "b");
            assertThat(library.found("-post")).describedAs("nothing wanted").isEmpty();
        }
    }

    @Test
    void a_word_is_taken_away_in_all_of_its_forms() {
        try (Library library = given(
                says("kept", "A plan for canvassing."),
                says("one", "We train canvassers."),
                says("cy", "Canvass y blaid."))) {
            assertThat(library.found("canvass -training")).containsExactlyInAnyOrder("kept", "cy");
            assertThat(library.found("canvass -train")).containsExactlyInAnyOrder("kept", "cy");
        }
    }

    @Test
    void a_mistyped_word_finds_headings_and_the_right_word_goes_before() {
        try (Library library = given(
                text("a", "t", "Bins", "Knock and wait."),
                text("canvas", "t", "Canvas", "Knock and wait."),
                text("canvass", "t", "Canvass", "Knock and wait."))) {
            assertThat(library.found("canvsas wait")).startsWith("canvass");
            assertThat(library.found("canvass wait")).startsWith("canvass");
            assertThat(library.found("canvas wait")).startsWith("canvas");
        }
    }

    @Test
    void the_last_word_may_be_unfinished() {
        try (Library library = given(
                text("a", "t", "Safeguarding", "Who to tell."), text("b", "t", "Zebra crossing", "A box to tell."))) {
            assertThat(library.found("safegu")).containsExactly("a");
            assertThat(library.found("safegu "))
                    .describedAs("finished by a space")
                    .isEmpty();
            assertThat(library.found("sa")).describedAs("too short to guess").isEmpty();
        }
    }

    @Test
    void of_two_alike_the_one_in_a_course_of_ones_own_goes_before() {
        try (Library library = given(
                text("mine", "Ward", "Ward", "A ward.").course("mine"),
                text("theirs", "Ward", "Ward", "A ward.").course("theirs"))) {
            for (String own : Set.of("mine", "theirs")) {
                SearchQuery.Reader learner = new SearchQuery.Reader(Set.of(Draft.PUBLIC), "en", Set.of(own));
                assertFirstOfTwo(library, Ask.of("ward").by(learner), own);
            }
        }
    }

    @Test
    void of_two_alike_the_one_in_ones_own_language_goes_before() {
        try (Library library = given(
                page("cy").section("Plaid Cymru", "").language("cy"),
                page("en").section("Plaid Cymru", "").language("en"))) {
            for (String own : Set.of("cy", "en")) {
                assertFirstOfTwo(library, Ask.of("plaid cymru").by(Ask.reader(own, Draft.PUBLIC)), own);
            }
        }
    }
}

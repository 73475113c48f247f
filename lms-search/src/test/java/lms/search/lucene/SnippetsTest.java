package lms.search.lucene;

import static lms.search.lucene.Draft.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnippetsTest {
    /** What a snippet shows, its cuts included. */
    private static final int LONGEST = 240;

    @TempDir
    private Path directory;

    private Library given(String body) {
        return Library.of(directory, text("a", "t", "h", body));
    }

    @Test
    void every_form_of_the_words_is_marked_and_space_is_one() {
        try (Library library = given("We canvass, they canvassed;\n  your doorstep matters.")) {
            assertThat(library.snippet("canvassing doorsteps"))
                    .isEqualTo("We [canvass], they [canvassed]; your [doorstep] matters.");
        }
    }

    @Test
    void an_unfinished_word_is_marked_in_what_it_became() {
        try (Library library = given("Your doorstep matters.")) {
            assertThat(library.snippet("doorst")).isEqualTo("Your [doorstep] matters.");
        }
    }

    @Test
    void words_that_only_hold_the_question_together_are_not_marked() {
        try (Library library = given("How the ward is drawn, and who does it.")) {
            assertThat(library.snippet("how is the ward drawn"))
                    .isEqualTo("How the [ward] is [drawn], and who does it.");
            assertThat(library.snippet("who is it")).isEqualTo("How the ward [is] drawn, and [who] does [it].");
        }
    }

    @Test
    void other_names_of_what_was_asked_are_marked() {
        try (Library library = Library.of(
                directory, text("a", "t", "h", "Come to the annual general meeting, where steward and rep stand."))) {
            assertThat(snippet(library, "AGM", "AGM", "annual general meeting"))
                    .isEqualTo("Come to the [annual] [general] [meeting], where steward and rep stand.");
            assertThat(snippet(library, "steward", "steward", "rep"))
                    .isEqualTo("Come to the annual general meeting, where [steward] and [rep] stand.");
        }
    }

    private static String snippet(Library library, String text, String... same) {
        return Library.snippet(library.ask(Ask.of(text).synonyms(same))
                .hits()
                .get(0)
                .sections()
                .get(0));
    }

    @Test
    void welsh_words_are_marked_in_their_mutated_forms() {
        try (Library library = Library.of(
                directory, text("a", "t", "h", "Siaradwch â phobl am eich tŷ.").language("cy"))) {
            assertThat(library.snippet("pobl dŷ")).isEqualTo("Siaradwch â [phobl] am eich [tŷ].");
        }
    }

    @Test
    void a_long_text_shows_the_stretch_with_most_of_the_words() {
        String filler = "nothing to see here at all ".repeat(40);
        try (Library library = given(filler + "ward alone " + filler + "the ward has a register " + filler)) {
            String snippet = library.snippet("ward register");
            assertThat(snippet).startsWith("…").endsWith("…").contains("the [ward] has a [register]");
            assertThat(snippet).hasSizeLessThan(LONGEST);
        }
    }

    @Test
    void a_match_in_the_heading_shows_how_the_text_begins_and_no_text_shows_nothing() {
        try (Library library = Library.of(
                directory,
                text("a", "t", "Quorum", "How many must come. " + "More. ".repeat(100)),
                text("b", "t", "Bare", ""))) {
            assertThat(library.snippet("quorum"))
                    .startsWith("How many must come. More.")
                    .endsWith("…");
            assertThat(library.snippet("bare")).isEmpty();
        }
    }

    @Test
    void a_word_without_end_is_shown_only_so_far() {
        try (Library library = given("ward " + "x".repeat(5_000))) {
            assertThat(library.snippet("ward")).startsWith("[ward]").hasSizeLessThan(2 * LONGEST);
        }
    }

    @Test
    void markup_in_a_text_is_text() {
        try (Library library = given("Write <b>ward</b> & sign.")) {
            assertThat(library.snippet("ward")).isEqualTo("Write <b>[ward]</b> & sign.");
        }
    }
}

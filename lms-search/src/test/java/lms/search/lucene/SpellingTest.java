package lms.search.lucene;

import static lms.search.lucene.Draft.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Did you mean". */
class SpellingTest {
    @TempDir
    private Path directory;

    private Library given(Draft... drafts) {
        return Library.of(directory, drafts);
    }

    private static Optional<String> better(Library library, String text) {
        return library.ask(text).didYouMean();
    }

    @Test
    void a_typing_error_gets_a_better_spelling_and_all_else_stays_as_typed() {
        try (Library library = given(
                text("a", "t", "Canvass returns", "Safeguarding on the doorstep."),
                text("b", "t", "Canvass", "Doorstep."))) {
            assertThat(better(library, "canvsas")).contains("canvass");
            assertThat(better(library, "Returns safegarding ")).contains("Returns safeguarding");
            assertThat(better(library, "\"dorstep canvass\" -returns kind:lesson"))
                    .contains("\"doorstep canvass\" -returns kind:lesson");
            assertThat(better(library, "dorstep canvas"))
                    .describedAs("an unfinished word is no reason to keep an error")
                    .contains("doorstep canvas");
        }
    }

    @ParameterizedTest
    @CsvSource({"canvass", "canvassed", "xylophone", "cat", "'canv'"})
    void a_query_that_knows_its_words_or_has_none_near_gets_no_other(String text) {
        try (Library library = given(text("a", "t", "Canvass", "One."), text("b", "t", "Canvasser", "Car."))) {
            assertThat(better(library, text)).isEmpty();
        }
    }

    @Test
    void the_nearest_word_wins_and_of_two_as_near_the_more_frequent() {
        try (Library library = given(
                text("a", "t", "Safeguarding", "safeguarding"),
                text("b", "t", "Safeguards", "safeguards safeguards"),
                text("c", "t", "Word", "word"),
                text("d", "t", "Ward", "ward"),
                text("e", "t", "Ward", "ward"))) {
            assertThat(better(library, "safeguardin ")).contains("safeguarding");
            assertThat(better(library, "wurd ")).contains("ward");
        }
    }

    @Test
    void the_first_letter_is_taken_as_right() {
        try (Library library = given(text("a", "t", "Ward", "ward"))) {
            assertThat(better(library, "bard ")).isEmpty();
        }
    }

    @Test
    void rather_than_nothing_words_of_any_text_that_are_spelled_like_it_are_found() {
        try (Library library = given(text("a", "t", "h", "the rosette"), text("b", "t", "h", "the leaflet"))) {
            assertThat(library.found("rossette ")).containsExactly("a");
            assertThat(library.found("\"rossette\""))
                    .describedAs("in quotation marks too")
                    .containsExactly("a");
        }
    }

    @Test
    void of_a_word_of_three_letters_one_other_than_the_first_may_be_wrong() {
        try (Library library = given(
                text("a", "t", "The ward", "one"),
                text("b", "t", "The card", "two"),
                text("c", "t", "h", "was here"))) {
            assertThat(library.found("wad ")).containsExactly("a");
        }
    }

    @Test
    void at_most_three_words_are_corrected() {
        try (Library library = given(text("a", "t", "h", "alpha bravo charlie delta"))) {
            assertThat(better(library, "alpna brabo chaplie delda ")).contains("alpha bravo charlie delda");
        }
    }
}

package lms.search.lucene;

import static lms.search.lucene.Fixture.entry;
import static lms.search.lucene.Fixture.found;
import static lms.search.lucene.Fixture.query;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import lms.search.IndexEntry;
import lms.search.SearchIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelevanceTest {
    private SearchIndex index;

    @BeforeEach
    void open(@TempDir Path directory) {
        index = LuceneSearch.open(directory);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private void given(IndexEntry... entries) {
        index.replaceAll(List.of(entries), "1");
    }

    @Test
    void a_heading_weighs_more_than_a_title_and_a_title_more_than_text() {
        given(
                entry("text", "Elections", "Rules", "Petitions are one way of many to be heard by a council."),
                entry("title", "Petitions", "Rules", "This is one way of many to be heard by a council here."),
                entry("heading", "Elections", "Petitions", "This is one way of many to be heard by a council here."));
        assertThat(found(index, "petitions")).containsExactly("heading", "title", "text");
    }

    @Test
    void english_words_are_found_in_every_form() {
        given(entry("a", "On the doorstep", "A first canvass", "Knock and wait."));
        assertThat(found(index, "canvassing")).containsExactly("a");
        assertThat(found(index, "CANVASSED doorsteps")).containsExactly("a");
    }

    @Test
    void the_form_that_was_typed_comes_before_its_relatives() {
        given(
                entry("relative", "Voting", "Organise", "We organise well in the ward."),
                entry("typed", "Voting", "Organising", "We organise well in the ward."));
        assertThat(found(index, "organising")).containsExactly("typed", "relative");
        assertThat(found(index, "organise")).startsWith("relative");
    }

    @Test
    void welsh_is_not_stemmed_like_english_and_needs_no_accents() {
        given(
                entry("ty", Fixture.PUBLIC, "cy", "Ymgyrchu", "Tŷ cyngor", "Mae pob tŷ yn cyfri."),
                entry("hosting", Fixture.PUBLIC, "cy", "Ymgyrchu", "Hosting", "Dim byd."));
        assertThat(found(index, "ty")).containsExactly("ty");
        assertThat(found(index, "TŶ")).containsExactly("ty");
        assertThat(found(index, "ty\u0302"))
                .describedAs("circumflex typed on its own")
                .containsExactly("ty");
        assertThat(found(index, "hosted")).isEmpty();
    }

    @Test
    void short_words_that_are_names_are_found() {
        given(entry("it", "Office", "IT", "Laptops."), entry("who", "Health", "WHO", "A body of the UN."));
        assertThat(found(index, "IT")).containsExactly("it");
        assertThat(found(index, "who")).containsExactly("who");
    }

    @Test
    void two_words_must_both_match_when_something_has_both() {
        given(
                entry("both", "t", "h", "data protection for teams"),
                entry("data", "t", "h", "data only"),
                entry("protection", "t", "h", "protection only"));
        assertThat(found(index, "protection data")).containsExactly("both");
    }

    @Test
    void of_three_words_and_more_most_must_match() {
        given(
                entry("two", "t", "h", "electoral register of a ward"),
                entry("one", "t", "h", "a ward and its register"));
        assertThat(found(index, "electoral register deadline")).containsExactly("two");
        assertThat(found(index, "ward deadline poster"))
                .describedAs("rather than nothing")
                .containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void a_phrase_matches_words_side_by_side_and_not_across_heading_and_text() {
        given(
                entry("row", "t", "h", "a postal vote arrives"),
                entry("apart", "t", "h", "vote early or by post, postal or not, vote"),
                entry("across", "t", "Sent by postal", "vote count follows"));
        assertThat(found(index, "\"postal vote\"")).containsExactly("row");
        assertThat(found(index, "“postal vote")).describedAs("quote left open").containsExactly("row");
        assertThat(found(index, "\"vote postal\""))
                .describedAs("no such row: any of the words")
                .hasSize(3);
    }

    @Test
    void a_minus_takes_words_and_phrases_away() {
        given(entry("a", "t", "h", "leaflet by post"), entry("b", "t", "h", "leaflet by hand"));
        assertThat(found(index, "leaflet -post")).containsExactly("b");
        assertThat(found(index, "leaflet -\"by hand\"")).containsExactly("a");
        assertThat(found(index, "leaflet by-hand"))
                .describedAs("a hyphen is no minus")
                .contains("a", "b");
        assertThat(found(index, "-post")).describedAs("nothing wanted").isEmpty();
    }

    @Test
    void the_last_word_may_be_unfinished() {
        given(entry("a", "t", "Safeguarding", "Who to tell."), entry("b", "t", "Safe", "A box."));
        assertThat(found(index, "safeg")).containsExactly("a");
        assertThat(found(index, "safe")).containsExactly("b", "a");
        assertThat(found(index, "safeg tell")).describedAs("only the last").containsExactly("a");
        assertThat(found(index, "sa")).describedAs("too short to guess").isEmpty();
    }

    @Test
    void a_typing_error_gets_a_better_spelling() {
        given(
                entry("a", "t", "Canvass returns", "Safeguarding on the doorstep."),
                entry("b", "t", "Canvass", "Doorstep."));
        assertThat(index.search(query("canvsas")).didYouMean()).contains("canvass");
        assertThat(index.search(query("Returns safegarding ")).didYouMean()).contains("Returns safeguarding");
        assertThat(index.search(query("\"dorstep canvass\" -returns")).didYouMean())
                .contains("\"doorstep canvass\" -returns");
        assertThat(index.search(query("dorstep canvas")).didYouMean())
                .describedAs("an unfinished word is no reason to keep an error")
                .contains("doorstep canvas");
    }

    @Test
    void a_query_that_finds_enough_or_knows_its_words_gets_no_other_spelling() {
        given(entry("a", "t", "Canvass", "One."), entry("b", "t", "Canvasser", "Two."));
        assertThat(index.search(query("canvass")).didYouMean()).isEmpty();
        assertThat(index.search(query("canvassed")).didYouMean())
                .describedAs("known by its stem")
                .isEmpty();
        assertThat(index.search(query("xylophone")).didYouMean())
                .describedAs("nothing near")
                .isEmpty();
    }
}

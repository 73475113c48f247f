package lms.search.lucene;

import static lms.search.lucene.Draft.term;
import static lms.search.lucene.Draft.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lms.search.SearchResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The meaning of a word as an answer, and its other names as what else to seek. */
class GlossaryTest {
    private Library library;

    @BeforeEach
    void open(@TempDir Path directory) {
        library = Library.of(
                directory,
                term("agm", "Annual General Meeting", List.of("AGM", "yearly meeting"), "Once a year.")
                        .rendition("agm", "en"),
                term("ccb", "Cyfarfod Cyffredinol Blynyddol", List.of("CCB", "AGM"), "Unwaith y flwyddyn.")
                        .rendition("agm", "cy"),
                term("precept", "Precept", List.of(), "What a parish asks of the council tax."),
                term("praesept", "Praesept", List.of(), "Cais plwyf.").language("cy"),
                term("plan", "Battle plan", List.of("warplan"), "For members.").access("members"),
                text("names", "Meetings", "Who comes", "Everybody may come to the annual general meeting."),
                text("acronym", "Meetings", "When the AGM is", "It is in spring."),
                text("battle", "Streets", "What to do", "This is our battle plan."),
                text("other", "Meetings", "Minutes", "General remarks about an annual meeting."));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Optional<String> answer(String text) {
        return library.ask(text).answer().map(SearchResult.Answer::term);
    }

    @Test
    void an_answer_says_all_that_the_glossary_says() {
        assertThat(library.ask("agm").answer())
                .contains(new SearchResult.Answer(
                        "Annual General Meeting", List.of("AGM", "yearly meeting"), "Once a year.", "/agm#s1", "en"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AGM",
                "agm?",
                "\"AGM\"",
                "annual general meetings",
                "What is the AGM?",
                "what’s an AGM",
                "what does AGM mean??",
                "what does AGM stand for",
                "meaning of AGM",
                "define yearly  meeting",
                "explain  the annual\ngeneral meeting"
            })
    void a_term_is_answered_whichever_way_it_is_asked(String text) {
        assertThat(answer(text)).contains("Annual General Meeting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Beth yw praesept?", "beth ydy praesept", "ystyr praesept"})
    void a_question_in_welsh_is_answered(String text) {
        assertThat(answer(text)).contains("Praesept");
    }

    @Test
    void what_is_a_precept() {
        assertThat(answer("what is a precept")).contains("Precept");
        assertThat(answer("what are precepts?")).contains("Precept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"who calls an AGM", "AGM minutes", "what is", "what is a", "mean", "", "what is what is AGM"})
    void a_question_about_something_else_gets_no_meaning(String text) {
        assertThat(answer(text)).isEmpty();
    }

    @Test
    void of_a_name_in_two_languages_one_reads_ones_own() {
        assertThat(library.ask(Ask.of("AGM").by(Ask.reader("cy", Draft.PUBLIC))).answer())
                .map(SearchResult.Answer::term)
                .contains("Cyfarfod Cyffredinol Blynyddol");
    }

    private boolean matches(String text, String page) {
        return library.index().explain(Ask.of(text).query(), page, "s1").isPresent();
    }

    @Test
    void an_acronym_finds_the_full_name_and_the_full_name_the_acronym() {
        assertThat(matches("AGM", "names")).isTrue();
        assertThat(matches("AGM", "other"))
                .describedAs("has only some of the words")
                .isFalse();
        assertThat(matches("annual general meeting", "acronym")).isTrue();
        assertThat(library.found("who comes to the AGM")).startsWith("names");
    }

    @Test
    void a_glossary_that_one_may_not_see_answers_nothing_and_knows_no_names() {
        assertThat(answer("warplan")).isEmpty();
        assertThat(library.found("warplan ")).isEmpty();
        Ask member = Ask.of("warplan ").by(Ask.reader("en", Draft.PUBLIC, "members"));
        assertThat(library.ask(member).answer()).isPresent();
        assertThat(library.found(member)).startsWith("plan");
        assertThat(library.index().explain(member.query(), "battle", "s1")).isPresent();
        assertThat(library.index().understood(member.query()).otherNames()).hasSize(1);
        assertThat(library.index().understood(Ask.of("warplan ").query()).otherNames())
                .isEmpty();
    }
}

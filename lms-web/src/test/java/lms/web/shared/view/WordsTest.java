package lms.web.shared.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private final Words english = Words.in("en");
    private final Words welsh = Words.in("cy");

    /** CLDR 48: Welsh has a form for 0, 1, 2, 3 and 6 of its own. */
    @ParameterizedTest
    @CsvSource({
        "0, OTHER, ZERO", "1, ONE, ONE", "2, OTHER, TWO", "3, OTHER, FEW",
        "4, OTHER, OTHER", "6, OTHER, MANY", "7, OTHER, OTHER", "11, OTHER, OTHER"
    })
    void plural_form_follows_the_language(long n, Plural english, Plural welsh) {
        assertThat(Plural.of("en", n)).isEqualTo(english);
        assertThat(Plural.of("cy", n)).isEqualTo(welsh);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 lessons", "1, 1 lesson", "2, 2 lessons", "11, 11 lessons", "1200, '1,200 lessons'"})
    void count_in_english(long n, String said) {
        assertThat(english.count("course.lessons", n).text()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 gwers",
        "1, 1 wers",
        "2, 2 wers",
        "3, 3 gwers",
        "4, 4 gwers",
        "6, 6 gwers",
        "7, 7 gwers",
        "11, 11 gwers"
    })
    void count_in_welsh_mutates_the_noun(long n, String said) {
        assertThat(welsh.count("course.lessons", n)).isEqualTo(new Phrase(said, Optional.empty()));
    }

    @Test
    void message_missing_in_a_language_is_said_in_english_and_marked() {
        var swahili = Words.in("sw");
        assertThat(html(swahili.text("nav.courses"))).isEqualTo("<span lang=\"en\">Courses</span>");
        assertThat(swahili.plain("nav.courses")).isEqualTo("Courses");
        assertThat(html(english.text("nav.courses"))).isEqualTo("Courses");
    }

    @Test
    void number_of_a_fallback_follows_english_grammar() {
        assertThat(Words.in("sw").count("course.lessons", 2).text()).isEqualTo("2 lessons");
    }

    @Test
    void unknown_key_is_refused() {
        assertThatThrownBy(() -> english.text("no.such")).hasMessageContaining("no.such");
        assertThatThrownBy(() -> english.count("no.such", 1)).hasMessageContaining("no.such");
    }

    @Test
    void value_is_escaped_and_never_read_as_a_place() {
        var phrase = english.text("search.title.page", "<b>{1}</b> $1 \\", 2, 3);
        assertThat(html(phrase)).isEqualTo("“&lt;b&gt;{1}&lt;/b&gt; $1 \\” (page 2 of 3) – search");
    }

    @Test
    void text_in_another_language_is_marked() {
        assertThat(html(english.content(new Text("Croeso", "cy")))).isEqualTo("<span lang=\"cy\">Croeso</span>");
        assertThat(html(english.content(new Text("Welcome", "en")))).isEqualTo("Welcome");
        assertThat(html(english.content(new Text("x", "\"><script>")))).isEqualTo("<span lang=\"script\">x</span>");
    }

    @ParameterizedTest
    @CsvSource({"1, 1 minute", "45, 45 minutes", "60, 1 hour", "120, 2 hours", "187, 3 hours 7 minutes"})
    void minutes_are_told_in_hours_from_an_hour_on(int minutes, String told) {
        assertThat(english.minutes(minutes).text()).isEqualTo(told);
    }

    @Test
    void moments_name_their_zone() {
        var london = ZoneId.of("Europe/London");
        assertThat(english.moment(Instant.parse("2026-05-03T18:04:00Z"), london))
                .isEqualTo("3 May 2026, 19:04 BST");
        assertThat(english.moment(Instant.parse("2026-12-03T18:04:00Z"), london))
                .isEqualTo("3 December 2026, 18:04 GMT");
        assertThat(welsh.day(LocalDate.of(2026, 5, 3))).isEqualTo("3 Mai 2026");
    }

    private static String html(Phrase phrase) {
        var output = new StringOutput();
        var escaping = new OwaspHtmlTemplateOutput(output);
        escaping.setContext("p", null);
        phrase.writeTo(escaping);
        return output.toString();
    }
}

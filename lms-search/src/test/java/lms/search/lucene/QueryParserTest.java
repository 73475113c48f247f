package lms.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lms.search.Facet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
    private static final TextAnalysis ANALYSIS = new TextAnalysis();

    private static ParsedQuery parse(String text) {
        return QueryParser.parse(ANALYSIS, text);
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().map(Token::word).toList();
    }

    private static List<List<String>> rows(List<List<Token>> rows) {
        return rows.stream().map(QueryParserTest::words).toList();
    }

    @Test
    void words_phrases_and_what_is_unwanted_are_told_apart() {
        ParsedQuery asked = parse("Postal VOTE \"polling station\" -proxy -\"by hand\" deadline");
        assertThat(words(asked.words())).containsExactly("postal", "vote", "deadline");
        assertThat(rows(asked.phrases())).containsExactly(List.of("polling", "station"));
        assertThat(rows(asked.excluded())).containsExactly(List.of("proxy"), List.of("by", "hand"));
        assertThat(words(asked.wanted())).containsExactly("postal", "vote", "deadline", "polling", "station");
        assertThat(rows(asked.rows())).hasSize(2);
    }

    @Test
    void a_word_points_to_where_it_stands() {
        ParsedQuery asked = parse("  Tŷ \"pleidlais bost\"");
        assertThat(asked.wanted())
                .extracting(word -> asked.text().substring(word.start(), word.end()))
                .containsExactly("Tŷ", "pleidlais", "bost");
        assertThat(asked.words().get(0).folded()).isEqualTo("ty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"postal vote", "“postal vote”", "”postal vote", "“postal vote\""})
    void any_quotes_make_a_phrase_closed_or_not(String text) {
        assertThat(rows(parse(text).phrases())).containsExactly(List.of("postal", "vote"));
    }

    @Test
    void a_hyphen_inside_of_a_word_is_no_minus() {
        ParsedQuery asked = parse("by-election - ward");
        assertThat(words(asked.words())).containsExactly("by", "election", "ward");
        assertThat(asked.excluded()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kind:glossary, KIND, glossary",
        "course:first-campaign, COURSE, first-campaign",
        "lang:cy, LANGUAGE, cy",
        "level:advanced, LEVEL, advanced",
        "length:short, LENGTH, short",
        "KIND:Glossary, KIND, glossary",
        "kind:\"Glossary \", KIND, glossary",
        "level:“advanced”, LEVEL, advanced"
    })
    void a_field_narrows_and_is_no_word(String field, Facet facet, String value) {
        ParsedQuery asked = parse("ward " + field + " register");
        assertThat(asked.only()).isEqualTo(Map.of(facet, value));
        assertThat(words(asked.words())).containsExactly("ward", "register");
    }

    @Test
    void of_the_same_field_the_last_counts() {
        assertThat(parse("kind:lesson kind:glossary").only()).isEqualTo(Map.of(Facet.KIND, "glossary"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "access:members",
                "page:1",
                "mankind:glossary",
                "\"a\"kind:lesson",
                "kind:",
                "kind: ",
                "body:[a TO z]"
            })
    void anything_else_with_a_colon_is_text(String text) {
        ParsedQuery asked = parse(text);
        assertThat(asked.only()).isEmpty();
        assertThat(asked.words()).isNotEmpty();
    }

    @Test
    void the_last_word_may_be_unfinished_when_it_is_long_enough_and_nothing_follows() {
        assertThat(parse("ward safeg").beginning().map(Token::word)).contains("safeg");
        assertThat(parse("ward safeg ").beginning()).isEmpty();
        assertThat(parse("ward sa").beginning()).isEmpty();
        assertThat(parse("ward \"safeg").beginning()).isEmpty();
        assertThat(parse("ward -safeg").beginning()).isEmpty();
    }

    @Test
    void an_accent_typed_on_its_own_is_an_accent() {
        assertThat(parse("ty\u0302").words()).extracting(Token::word).containsExactly("tŷ");
    }

    @Test
    void only_the_first_1000_characters_count_and_never_half_of_one() {
        assertThat(words(parse(" ".repeat(996) + "ward").words())).containsExactly("ward");
        assertThat(words(parse(" ".repeat(997) + "ward").words())).containsExactly("war");
        assertThat(parse(" ".repeat(1_000) + "ward").words()).isEmpty();
        assertThat(parse(" ".repeat(999) + "😀").text()).hasSize(999).doesNotContain("\uD83D");
        assertThat(parse(" ".repeat(998) + "😀 ward").text()).hasSize(1_000).endsWith("😀");
    }

    @Test
    void only_the_first_64_words_count_wherever_they_stand() {
        String some = "nix ".repeat(60);
        ParsedQuery asked = parse(some + "a \"b c\" -d e \"f\" -g kind:lesson");
        assertThat(asked.words()).hasSize(61);
        assertThat(rows(asked.phrases())).containsExactly(List.of("b", "c"));
        assertThat(rows(asked.excluded())).containsExactly(List.of("d"));
        assertThat(asked.only()).describedAs("a field is no word").containsKey(Facet.KIND);
        assertThat(rows(parse(some + "\"1 2 3 4 5 6\"").phrases())).containsExactly(List.of("1", "2", "3", "4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "--", "\"", "\"\"", "-\"", "-\"\"", "- -", "\u0000", "\uD800", "!?*", "\r\n"})
    void a_text_without_a_word_asks_for_nothing(String text) {
        ParsedQuery asked = parse(text);
        assertThat(asked.wanted()).isEmpty();
        assertThat(asked.excluded()).isEmpty();
        assertThat(asked.only()).isEmpty();
        assertThat(asked.beginning()).isEmpty();
    }
}

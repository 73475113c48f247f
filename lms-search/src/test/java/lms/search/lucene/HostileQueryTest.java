package lms.search.lucene;

import static lms.search.lucene.Fixture.entry;
import static lms.search.lucene.Fixture.query;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import lms.search.SearchIndex;
import lms.search.SearchResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileQueryTest {
    private SearchIndex index;

    @BeforeEach
    void open(@TempDir Path directory) {
        index = LuceneSearch.open(directory);
        index.replaceAll(
                List.of(
                        entry("a", "Campaign", "Data protection", "Keep a register of what you keep."),
                        entry("b", Fixture.PUBLIC, "cy", "Ymgyrch", "Diogelu data", "Cadwch gofrestr."),
                        entry("odd", "\u0000", "\uD800 broken", "سلام \u202E reversed 👩‍👩‍👧 ward")),
                "1");
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "\"",
                "\"\"",
                "-\"",
                "- -",
                "--ward",
                "“",
                "*",
                "?",
                "w*",
                "*ard",
                "ward~2",
                "[a TO z]",
                "body:ward",
                "access:members",
                "access:[* TO *]",
                "(((((",
                "a AND",
                "NOT",
                "/.*/",
                "^",
                "\\",
                "ward^1e99",
                "+ -",
                "\u0000",
                "ward\u0000",
                "\uD800",
                "\uDFFF\uD800",
                "\u202Eward",
                "سلام",
                "שלום עולם",
                "👩‍👩‍👧",
                "İstanbul",
                "ﷺ",
                "e\u0301\u0301\u0301\u0301",
                "<script>",
                "'; drop table",
                "${jndi:x}",
                "%00",
                "\r\n\t\u2028"
            })
    void any_text_gets_an_answer(String text) {
        SearchResult result = index.search(query(text));
        assertThat(result.total()).isEqualTo(result.hits().size()).isLessThanOrEqualTo(3);
    }

    @Test
    void random_text_gets_an_answer() {
        Random random = new Random(7);
        List<String> pieces = List.of(
                "\"", "“", "-", " ", "ward", "data", "dataa", "*", ":", "\u0000", "\uD83D", "\uDE00", "é", "ŵ", "(",
                "\u202E", "regis", "'", "’s", "\n", "中", "ไ", "1", "_", ".", "\uFFFF");
        for (int i = 0; i < 3_000; i++) {
            String text = random.ints(random.nextInt(120), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining());
            assertThat(index.search(query(text)).total()).describedAs(text).isBetween(0, 3);
        }
    }

    @Test
    void only_the_first_200_characters_count_and_never_half_of_one() {
        assertThat(Fixture.found(index, " ".repeat(196) + "ward")).containsExactly("odd");
        assertThat(Fixture.found(index, " ".repeat(197) + "ward"))
                .describedAs("cut to 'war'")
                .containsExactly("odd");
        assertThat(Fixture.found(index, " ".repeat(200) + "ward")).isEmpty();
        assertThat(index.search(query("waard  " + "😀".repeat(98))).didYouMean())
                .contains("ward  " + "😀".repeat(96));
    }

    @Test
    void only_the_first_16_words_count() {
        String fifteen = "nix ".repeat(15);
        assertThat(Fixture.found(index, fifteen + "ward")).containsExactly("odd");
        assertThat(Fixture.found(index, fifteen + "nix ward")).isEmpty();
        assertThat(Fixture.found(index, fifteen + "\"nix ward\" -data")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ward ", "\"", "-", "\u0000", "\uD83D\uDE00", "a-", "e\u0301"})
    void a_megabyte_is_answered_like_its_beginning(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertThat(index.search(query(text))).isEqualTo(index.search(query(text.substring(0, 200))));
    }
}

package lms.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in the address of a search, the server answers and does not tell how it is made. */
class HostileSearchIT extends SystemTest {

    private static final long SEED = 20_261_124;
    private static final int EACH = 100;
    private static final int MEGABYTE = 1_000_000;
    private static final List<String> PIECES = List.of(
            "\"",
            "“",
            "-",
            " ",
            "ward",
            "wardd",
            "*",
            ":",
            "\u0000",
            "é",
            "ŵ",
            "(",
            "\u202E",
            "سلام",
            "'",
            "\n",
            "中",
            "[a TO z]",
            "/.*/",
            "(a+)+$",
            "kind:",
            "lang:\"",
            "access:members",
            "what is ",
            "?",
            "<script>",
            "${x}",
            "%",
            "&q=",
            "\uFFFF",
            "😀",
            "../",
            "AND",
            "~2",
            "^1e99");

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=", "/api/v1/search?q=", "/api/v1/suggest?q="})
    void anything_typed_is_answered(String address) {
        Random random = new Random(SEED);
        for (int i = 0; i < EACH; i++) {
            String text = IntStream.range(0, random.nextInt(80))
                    .mapToObj(piece -> PIECES.get(random.nextInt(PIECES.size())))
                    .collect(Collectors.joining());
            String cut =
                    text.substring(0, text.offsetByCodePoints(0, Math.min(300, text.codePointCount(0, text.length()))));
            assertDecent(address + encoded(cut));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=ward", "/api/v1/search?q=ward"})
    void junk_in_other_parameters_is_no_error_of_the_server(String address) {
        for (String value : List.of(
                "", "-1", "0", "99999999999999999999", "1e9", "x", "\u0000", "*", "\"", "a".repeat(999), "ŵ😀")) {
            for (String name : List.of("page", "kind", "lang", "level", "length", "course", "in", "nothing")) {
                assertDecent(address + "&" + name + "=" + encoded(value) + "&" + name + "=again");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=%C3", "/search?q=%ED%A0%80", "/search?q=%00", "/api/v1/suggest?q=%F0%9F"})
    void half_an_encoding_is_no_error_of_the_server(String address) {
        Answer answer = new Visitor().get(address);
        assertThat(answer.status()).describedAs(address).isLessThan(500);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void a_megabyte_is_refused() {
        for (String address : List.of("/search?q=", "/api/v1/search?q=", "/api/v1/suggest?q=")) {
            Answer answer = new Visitor().get(address + "a".repeat(MEGABYTE));
            assertThat(answer.status()).describedAs(address).isBetween(400, 499);
            assertThat(answer.body()).doesNotContain("Exception", "\tat ");
        }
    }

    private static void assertDecent(String address) {
        Answer answer = new Visitor().get(address);
        assertThat(answer.status()).describedAs(address).isBetween(200, 499);
        assertThat(answer.body()).describedAs(address).doesNotContain("Exception", "\tat ", "org.apache.lucene");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

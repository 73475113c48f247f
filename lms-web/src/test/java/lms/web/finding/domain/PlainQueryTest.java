package lms.web.finding.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a query, and which queries leave nothing. */
class PlainQueryTest {

    private static final long SEED = 2026_11_22;
    private static final List<String> WORDS =
            List.of("postal", "vote", "tŷ", "Ŵyr", "café", "i'r", "knocking", "doors", "NEC", "ward");
    private static final List<String> BETWEEN = List.of(" ", "  ", ", ", " – ", "\t", "… ", "? ", " / ");

    @ParameterizedTest
    @CsvSource({
        "Postal   vote!,postal vote",
        "‘postal vote’ ?,postal vote",
        "POSTAL VOTE,postal vote",
        "tŷ bach,ty bach",
        "Ymgyrch i’r dref,ymgyrch i'r dref",
        "ﬁnance,finance",
        "the 2024 budget,the 2024 budget",
        "door-knocking,door knocking",
        "\"exact phrase\",exact phrase"
    })
    void whoeverAsksTheSame_looksTheSame(String typed, String text) {
        assertThat(PlainQuery.of(typed)).contains(new PlainQuery(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jo@example.org",
                "write to jo@example",
                "https://example.org/me",
                "www.example.org",
                "07700 900123",
                "member 012345",
                "1 2 3 4 5",
                "CF10 3AT",
                "cf103at pub",
                "Jane Doe",
                "where is Jane Doe",
                "Siân O’Grady",
                "sharon from the branch",
                "is dafydd's talk online",
                "mr blobby",
                "Cllr. Potts",
                "kind:lesson canvass",
                "canvass -phone",
                "lang:cy",
                "",
                "  ?! …",
                "one two three four five six seven eight nine",
                "antidisestablishmentarianism antidisestablishmentarianism antidisestablishmentarianism"
            })
    void whatIsSomebodysOwn_leavesNothing(String typed) {
        assertThat(PlainQuery.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "will there be a vote",
                "mark a ballot paper",
                "Grant funding",
                "rose garden",
                "NEC election",
                "climate Emergency",
                "hope not hate",
                "one two three four five six seven eight"
            })
    void ordinaryWords_stay(String typed) {
        assertThat(PlainQuery.of(typed)).map(PlainQuery::text).contains(typed.toLowerCase(Locale.ROOT));
    }

    @Test
    void normalised_isNormal_andSaysNothingOfHowItWasTyped() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            List<String> words = random.ints(1 + random.nextInt(7), 0, WORDS.size() - 1)
                    .mapToObj(WORDS::get)
                    .toList();
            String typed = joined(words, random);
            Optional<PlainQuery> plain = PlainQuery.of(typed);
            assertThat(plain)
                    .as(typed)
                    .isEqualTo(PlainQuery.of(joined(words, random).toLowerCase(Locale.UK)))
                    .isPresent();
            assertThat(PlainQuery.of(plain.orElseThrow().text())).isEqualTo(plain);
            assertThat(plain.orElseThrow().text())
                    .matches("[a-z0-9']+( [a-z0-9']+){0,7}")
                    .hasSizeLessThan(81);
        }
    }

    private static String joined(List<String> words, Random random) {
        StringBuilder typed = new StringBuilder();
        words.forEach(word -> typed.append(
                        random.nextBoolean() ? word.toUpperCase(Locale.ROOT) : word.toLowerCase(Locale.ROOT))
                .append(BETWEEN.get(random.nextInt(BETWEEN.size()))));
        return typed.toString();
    }
}

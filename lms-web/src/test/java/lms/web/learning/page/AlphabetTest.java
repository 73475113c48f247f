package lms.web.learning.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlphabetTest {

    /** The Welsh alphabet: a b c ch d dd e f ff g ng h i j l ll m n o p ph r rh s t th u w y. */
    @Test
    void welshWords_standInTheOrderOfTheWelshAlphabet() {
        assertThat(Stream.of(
                                "llais", "lwfans", "chwarae", "cyngor", "ngarej", "hawl", "gŵyl", "Rhestr", "rota",
                                "âr", "arf", "b")
                        .sorted(Alphabet.of("cy").order()))
                .containsExactly(
                        "âr", "arf", "b", "cyngor", "chwarae", "gŵyl", "ngarej", "hawl", "lwfans", "llais", "rota",
                        "Rhestr");
    }

    @Test
    void englishWords_standInTheOrderOfTheirLetters_whateverTheirCase() {
        assertThat(Stream.of("ward", "AGM", "agenda", "Chair", "civic", "éclair")
                        .sorted(Alphabet.of("en").order()))
                .containsExactly("agenda", "AGM", "Chair", "civic", "éclair", "ward");
    }

    @ParameterizedTest
    @CsvSource({
        "cy, llais, Ll",
        "cy, Chwarae, Ch",
        "cy, ŵyn, W",
        "cy, cyngor, C",
        "en, llama, L",
        "en, chair, C",
        "en, éclair, E",
        "en, 38 degrees, 3"
    })
    void word_standsUnderItsLetter(String language, String word, String letter) {
        assertThat(Alphabet.of(language).letter(word)).isEqualTo(letter);
    }
}

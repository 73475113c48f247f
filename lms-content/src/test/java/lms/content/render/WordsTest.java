package lms.content.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @Test
    void everyLanguage_hasEveryWord() {
        Set<String> english = keys("en");

        assertThat(Words.languages())
                .contains("en", "cy")
                .allSatisfy(language -> assertThat(keys(language)).containsExactlyInAnyOrderElementsOf(english));
    }

    @ParameterizedTest
    @CsvSource({"en,1,1 minute", "en,0,0 minutes", "en,15,15 minutes", "cy,1,1 funud", "cy,2,2 funud", "cy,15,15 munud"
    })
    void count_takesThePluralFormOfTheLanguage(String language, int number, String expected) {
        assertThat(Words.in(language).count("minutes", number)).isEqualTo(expected);
    }

    @Test
    void languageWithoutWords_speaksEnglish() {
        assertThat(Words.in("gd").text("callout.warning")).isEqualTo("Warning");
        assertThat(Words.in("cy-GB").text("callout.warning")).isEqualTo("Rhybudd");
    }

    /** Keys without their plural form. */
    private static Set<String> keys(String language) {
        return Words.load(language).stringPropertyNames().stream()
                .map(key -> key.replaceAll("\\.(zero|one|two|few|many|other)$", ""))
                .collect(Collectors.toSet());
    }
}

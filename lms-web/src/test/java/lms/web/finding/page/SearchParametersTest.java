package lms.web.finding.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lms.search.Facet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchParametersTest {

    private static final SearchParameters NARROWED =
            new SearchParameters("shop & steward", "work place", "", "cy", "", "short", "3");

    @Test
    void address_keepsWordsAndWhatNarrows() {
        assertThat(NARROWED.url().value())
                .isEqualTo("/search?q=shop+%26+steward&course=work+place&lang=cy&length=short");
        assertThat(NARROWED.at(4).value()).isEqualTo(NARROWED.url().value() + "&page=4");
    }

    @Test
    void eachThingThatNarrows_canBeTakenAwayChangedOrLeftBehind() {
        assertThat(NARROWED.without(Facet.COURSE).url().value())
                .isEqualTo("/search?q=shop+%26+steward&lang=cy&length=short");
        assertThat(NARROWED.with(Facet.LANGUAGE, "en").url().value()).contains("&lang=en&");
        assertThat(NARROWED.everywhere().url().value()).isEqualTo("/search?q=shop+%26+steward");
        assertThat(NARROWED.instead("steward").url().value())
                .isEqualTo("/search?q=steward&course=work+place&lang=cy&length=short");
    }

    @Test
    void question_asksForTheResultsOfThePage() {
        var question = NARROWED.question("en");

        assertThat(question.offset()).isEqualTo(20);
        assertThat(question.limit()).isEqualTo(10);
        assertThat(question.reads()).isEqualTo("en");
        assertThat(question.only())
                .isEqualTo(Map.of(Facet.COURSE, "work place", Facet.LANGUAGE, "cy", Facet.LENGTH, "short"));
    }

    @ParameterizedTest
    @CsvSource({"-3, 1", "0, 1", "x, 1", "50, 50", "51, 50", "99999999999, 1"})
    void page_outOfRangeIsTheNearest(String given, int page) {
        assertThat(new SearchParameters("a", "", "", "", "", "", given).page()).isEqualTo(page);
    }

    @Test
    void valueThatIsNone_isAsIfItWereNotThere() {
        assertThat(new SearchParameters("a", "", "foo", "?", "beginner", "5", "").only())
                .isEmpty();
        assertThat(new SearchParameters("a", "", "Lesson", "cy_GB", "Advanced", "LONG", "").only())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "lesson, cy, introductory, short",
        "activity, en-GB, intermediate, medium",
        "glossary, tlh, advanced, long",
        "download, pl, advanced, long",
        "notes, zh-Hans, advanced, long"
    })
    void valueThatThereIs_narrows(String kind, String language, String level, String length) {
        assertThat(new SearchParameters("a", "", kind, language, level, length, "").only())
                .isEqualTo(
                        Map.of(Facet.KIND, kind, Facet.LANGUAGE, language, Facet.LEVEL, level, Facet.LENGTH, length));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "9, 1", "10, 1", "11, 2", "20, 2", "21, 3", "500, 3"})
    void page_isNotAfterTheLast(int total, int page) {
        assertThat(NARROWED.within(total).page()).isEqualTo(page);
        assertThat(NARROWED.within(total).url().value())
                .isEqualTo(NARROWED.url().value());
    }

    @Test
    void searchWithoutWords_keepsWhatNarrows() {
        assertThat(new SearchParameters(" ", "", "", "", "", "", "").isEmpty()).isTrue();
        var within = new SearchParameters(" ", "first-campaign", "", "", "", "", "");
        assertThat(within.isEmpty()).isFalse();
        assertThat(within.url().value()).isEqualTo("/search?q=&course=first-campaign");
    }

    @Test
    void text_thatIsTooLongIsCutBetweenCharacters() {
        String tooLong = "😀".repeat(300);

        assertThat(SearchParameters.cut(tooLong)).isEqualTo("😀".repeat(200));
        assertThat(SearchParameters.cut("a".repeat(200))).hasSize(200);
    }
}

package lms.web.finding.page;

import static lms.web.finding.page.Hits.hit;
import static lms.web.finding.page.Hits.section;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultsTest {

    private final Results results = new Results("en");

    @Test
    void lesson_withAnActivityStaysALesson_andTheActivityIsNamed() {
        var result = results.result(
                hit("en", Set.of(), section("a", "activity", "In pairs", "Ask"), section("b", "lesson", "Ask", "Ask")));

        assertThat(result.kind()).isEmpty();
        assertThat(result.sections())
                .extracting(SearchModel.Section::kind)
                .containsExactly(Optional.of("search.kind.activity"), Optional.empty());
        assertThat(result.sections().get(0).url().value()).isEqualTo("/courses/x/listening#a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"glossary", "download", "notes"})
    void whatIsNoLesson_saysWhatItIs_once(String kind) {
        var result = results.result(hit("en", Set.of(), section("a", kind, "A heading", "text")));

        assertThat(result.kind()).contains("search.kind." + kind);
        assertThat(result.sections()).extracting(SearchModel.Section::kind).containsExactly(Optional.empty());
    }

    @Test
    void placeThatOnlyRepeatsTheTitle_isLeftOut() {
        assertThat(results.result(hit("en", Set.of(), section("", "download", "Listening")))
                        .sections())
                .isEmpty();
        assertThat(results.result(hit("en", Set.of(), section("", "lesson", "Listening", "text")))
                        .sections())
                .extracting(SearchModel.Section::heading)
                .containsExactly("");
    }

    @Test
    void resultInAnotherLanguage_isReadInThatLanguage() {
        var result = results.result(hit("cy", Set.of("en"), section("a", "lesson", "Gwrando", "gwrando")));

        assertThat(result.url().value()).isEqualTo("/courses/x/listening?in=cy");
        assertThat(result.sections().get(0).url().value()).isEqualTo("/courses/x/listening?in=cy#a");
        assertThat(result.title().language()).isEqualTo("cy");
        assertThat(result.languages())
                .containsExactly(new SearchModel.OtherLanguage("en", Addresses.in("/courses/x/listening", "en", "en")));
    }

    @Test
    void fileInAnotherLanguage_isTheSameFile() {
        assertThat(Addresses.in("/files/a.pdf", "cy", "en").value()).isEqualTo("/files/a.pdf");
    }
}

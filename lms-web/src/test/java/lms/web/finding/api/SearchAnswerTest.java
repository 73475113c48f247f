package lms.web.finding.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lms.search.Facet;
import lms.search.FacetCount;
import lms.search.IndexedPage;
import lms.search.PageHit;
import lms.search.SearchResult;
import lms.search.SnippetPart;
import lms.search.Suggestion;
import org.junit.jupiter.api.Test;

class SearchAnswerTest {

    private static final PageHit HIT = new PageHit(
            "id",
            new IndexedPage.Place("campaign", "Your first campaign", "", "listening"),
            "Listening",
            "/courses/x/listening",
            "en",
            Set.of("cy"),
            "introductory",
            12,
            List.of(
                    new PageHit.SectionHit(
                            "open",
                            "activity",
                            "The opening",
                            List.of(new SnippetPart("Ask ", false), new SnippetPart("them", true))),
                    new PageHit.SectionHit("", "lesson", "", List.of())));

    /** Programs of others read these names. */
    @Test
    void namesOfThePublicSurface_stay() {
        assertThat(names(SearchAnswer.class)).contains("query", "total", "tookMs", "hits", "facets", "didYouMean");
        assertThat(names(SearchAnswer.Hit.class))
                .contains("title", "url", "course", "lesson", "heading", "kind", "language", "snippet");
        assertThat(names(SuggestApi.Answer.class)).containsExactly("query", "suggestions");
        assertThat(names(Suggestion.class)).contains("text", "title", "url", "kind", "language");
        assertThat(names(FacetCount.class)).containsExactly("value", "count");
    }

    @Test
    void hit_leadsToItsBestPlace_andHoldsTheOthers() {
        SearchAnswer.Hit hit = SearchAnswer.Hit.of(HIT);

        assertThat(hit.url()).isEqualTo("/courses/x/listening#open");
        assertThat(hit.heading()).isEqualTo("The opening");
        assertThat(hit.kind()).isEqualTo("activity");
        assertThat(hit.snippet()).isEqualTo("Ask them");
        assertThat(hit.breadcrumb()).containsExactly("Your first campaign");
        assertThat(hit.sections())
                .containsExactly(
                        new SearchAnswer.Section("The opening", "/courses/x/listening#open", "activity", "Ask them"),
                        new SearchAnswer.Section("", "/courses/x/listening", "lesson", ""));
    }

    @Test
    void facets_haveTheNamesOfTheirParameters() {
        var result = new SearchResult(
                0,
                false,
                List.of(),
                Map.of(Facet.KIND, List.of(new FacetCount("activity", 2))),
                Optional.empty(),
                Optional.empty());

        assertThat(SearchAnswer.of("q", 0, result).facets())
                .containsOnlyKeys("course", "kind", "language", "level", "length")
                .containsEntry("kind", List.of(new FacetCount("activity", 2)));
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}

package lms.web.finding.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lms.search.Facet;
import lms.search.FacetCount;
import lms.search.SearchResult;
import lms.web.finding.usecase.Search;
import lms.web.shared.view.Words;
import org.junit.jupiter.api.Test;

class SearchModelsTest {

    private static final List<FacetCount> MORE_WELSH = List.of(new FacetCount("cy", 5), new FacetCount("en", 2));
    private static final List<FacetCount> MORE_ENGLISH = List.of(new FacetCount("en", 5), new FacetCount("cy", 2));
    private static final Optional<SearchResult.Answer> ANSWER = Optional.of(new SearchResult.Answer(
            "annual general meeting", List.of("AGM"), "Once a year.", "/courses/x/glossary#term-agm", "en"));

    @Test
    void otherLanguage_isOfferedWhereItHasMoreOrOneIsChosen() {
        assertThat(elsewhere(asked(""), MORE_WELSH)).containsExactly("cy 5 /search?q=steward&lang=cy");
        assertThat(elsewhere(asked(""), MORE_ENGLISH)).isEmpty();
        assertThat(elsewhere(asked("cy"), MORE_WELSH)).containsExactly("en 2 /search?q=steward&lang=en");
        assertThat(elsewhere(asked("en"), MORE_ENGLISH)).containsExactly("cy 2 /search?q=steward&lang=cy");
    }

    @Test
    void languageThatWeHaveNoWordFor_isNotOffered() {
        assertThat(elsewhere(asked(""), List.of(new FacetCount("tlh", 5)))).isEmpty();
    }

    @Test
    void word_isExplainedOnTheFirstPageOnly() {
        assertThat(model(asked(""), found(30, MORE_ENGLISH, ANSWER)).answer()).isPresent();
        var second = new SearchParameters("agm", "", "", "", "", "", "2");
        assertThat(model(second, found(30, MORE_ENGLISH, ANSWER)).answer()).isEmpty();
    }

    @Test
    void resultPages_areCountedUpToTheLastThatIsShown() {
        assertThat(model(asked(""), found(0, List.of(), ANSWER)).paging().pages())
                .isEqualTo(1);
        var paging = model(asked(""), found(11, List.of(), ANSWER)).paging();
        assertThat(paging.pages()).isEqualTo(2);
        assertThat(paging.previous()).isEmpty();
        assertThat(paging.next().orElseThrow().value()).isEqualTo("/search?q=steward&page=2");
        assertThat(model(asked(""), found(100_000, List.of(), ANSWER)).paging().pages())
                .isEqualTo(50);
    }

    @Test
    void resultPageAfterTheLast_isTheLast() {
        List<Integer> asked = new ArrayList<>();
        var model = SearchModels.of(
                new SearchParameters("steward", "", "", "cy", "", "", "9"),
                parameters -> {
                    asked.add(parameters.question("en").offset());
                    return found(12, MORE_ENGLISH, Optional.empty());
                },
                Words.in("en"));

        assertThat(asked).containsExactly(80, 10);
        assertThat(model.paging().number()).isEqualTo(2);
        assertThat(model.paging().next()).isEmpty();
        assertThat(model.paging().previous().orElseThrow().value()).isEqualTo("/search?q=steward&lang=cy&page=1");
    }

    @Test
    void nothing_isNotSearched() {
        var nothing = new SearchParameters("", "", "", "", "", "", "2");

        var model = SearchModels.of(
                nothing,
                parameters -> {
                    throw new AssertionError("searched for " + parameters.url());
                },
                Words.in("en"));

        assertThat(model).isEqualTo(SearchModel.blank());
    }

    @Test
    void filterWithoutAChoice_isNotShown_unlessItIsInUse() {
        var one = List.of(new FacetCount("en", 5));
        assertThat(model(asked(""), found(5, one, ANSWER)).filters()).isEmpty();
        assertThat(model(asked("en"), found(5, one, ANSWER)).filters())
                .extracting(SearchModel.Filter::name)
                .containsExactly("lang");
    }

    @Test
    void whatNarrows_isNamedAndCanBeTakenAway_alsoWhereNothingIsFound() {
        var asked = new SearchParameters("steward", "hidden-course", "activity", "cy", "advanced", "long", "1");

        var chosen = model(asked, found(0, List.of(), Optional.empty())).chosen();

        assertThat(chosen)
                .extracting(choice -> choice.name() + " " + choice.label().value())
                .containsExactly(
                        "course hidden-course",
                        "kind Activity",
                        "lang Welsh",
                        "level Advanced",
                        "length More than 45 minutes");
        assertThat(chosen.get(4).without().value())
                .isEqualTo("/search?q=steward&course=hidden-course&kind=activity&lang=cy&level=advanced");
    }

    @Test
    void whatNarrows_staysInTheForm_alsoWhereNothingIsFound() {
        var asked = new SearchParameters("stewrad", "first-campaign", "activity", "", "", "", "1");
        var found = Hits.nothing(Hits.course("first-campaign", "Your first campaign"));

        assertThat(model(asked, found).filters())
                .flatExtracting(filter -> filter.choices().stream()
                        .map(choice -> String.join(
                                " ",
                                filter.name(),
                                choice.value(),
                                choice.label().value(),
                                String.valueOf(choice.count()),
                                String.valueOf(choice.chosen())))
                        .toList())
                .containsExactly("course first-campaign Your first campaign 0 true", "kind activity Activity 0 true");
    }

    @Test
    void whatNarrows_isCountedOnce_andStandsBesideWhatWasFound() {
        assertThat(model(asked("cy"), found(2, MORE_ENGLISH, Optional.empty())).filters())
                .flatExtracting(SearchModel.Filter::choices)
                .extracting(SearchModel.Choice::count)
                .containsExactly(5, 2);
        assertThat(model(asked("pl"), found(0, MORE_ENGLISH, Optional.empty())).filters())
                .flatExtracting(SearchModel.Filter::choices)
                .extracting(choice -> choice.value() + " " + choice.count() + " " + choice.chosen())
                .containsExactly("en 5 false", "cy 2 false", "pl 0 true");
    }

    @Test
    void betterSpelling_keepsWhatNarrows() {
        var better = model(asked("cy"), found(0, List.of(), Optional.empty())).didYouMean();

        assertThat(better.orElseThrow().url().value()).isEqualTo("/search?q=steward&lang=cy");
    }

    private static List<String> elsewhere(SearchParameters asked, List<FacetCount> languages) {
        return model(asked, found(7, languages, Optional.empty())).elsewhere().stream()
                .map(other -> other.language() + " " + other.count() + " "
                        + other.url().value())
                .toList();
    }

    private static SearchParameters asked(String language) {
        return new SearchParameters("steward", "", "", language, "", "", "1");
    }

    private static Search.Found found(int total, List<FacetCount> languages, Optional<SearchResult.Answer> answer) {
        return Hits.found(total, Map.of(Facet.LANGUAGE, languages), answer);
    }

    private static SearchModel model(SearchParameters asked, Search.Found found) {
        return new SearchModels(asked, found, Words.in("en")).model();
    }
}

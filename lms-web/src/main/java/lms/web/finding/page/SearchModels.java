package lms.web.finding.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lms.search.Facet;
import lms.search.SearchResult;
import lms.web.finding.usecase.Search;
import lms.web.shared.view.Text;
import lms.web.shared.view.Words;

/** Turns what was found into what the search page shows. */
final class SearchModels {

    private final SearchParameters asked;
    private final Search.Found found;
    private final SearchResult result;
    private final Filters filters;
    private final Words words;

    SearchModels(SearchParameters asked, Search.Found found, Words words) {
        this.asked = asked;
        this.found = found;
        this.result = found.result();
        this.filters = new Filters(asked, found, words);
        this.words = words;
    }

    /**
     * What the search page shows.
     *
     * @param search finds, and is asked once more where the address names a page after the last
     */
    static SearchModel of(SearchParameters asked, Function<SearchParameters, Search.Found> search, Words words) {
        if (asked.isEmpty()) {
            return SearchModel.blank();
        }
        Search.Found found = search.apply(asked);
        SearchParameters last = asked.within(found.result().total());
        return last.page() == asked.page() ? new SearchModels(asked, found, words).model() : of(last, search, words);
    }

    SearchModel model() {
        var results = new Results(words.language());
        return new SearchModel(
                asked.text(),
                found.rebuilding(),
                result.total(),
                result.more(),
                result.hits().stream().map(results::result).toList(),
                filters.toChoose(),
                filters.chosen(),
                asked.everywhere().url(),
                result.didYouMean()
                        .map(better -> new SearchModel.Suggestion(
                                better, asked.instead(better).url())),
                answer(),
                elsewhere(),
                paging());
    }

    /** A word is explained once, on the first page. */
    private Optional<SearchModel.Answer> answer() {
        return result.answer()
                .filter(answer -> asked.page() == 1)
                .map(answer -> new SearchModel.Answer(
                        new Text(answer.term(), answer.language()),
                        answer.names(),
                        new Text(answer.text(), answer.language()),
                        Addresses.in(answer.url(), answer.language(), words.language())));
    }

    /** The languages that have more than the one that is read, be that the reader's own or a chosen one. */
    private List<SearchModel.Elsewhere> elsewhere() {
        Optional<String> narrowed = asked.only(Facet.LANGUAGE);
        String read = narrowed.orElse(words.language());
        var counts = result.facets().getOrDefault(Facet.LANGUAGE, List.of());
        int here = counts.stream()
                .filter(count -> count.value().equals(read))
                .mapToInt(count -> count.count())
                .sum();
        return counts.stream()
                .filter(count -> !count.value().equals(read) && (narrowed.isPresent() || count.count() > here))
                .filter(count -> words.knows("search.in." + count.value()))
                .map(count -> new SearchModel.Elsewhere(
                        count.value(),
                        count.count(),
                        asked.with(Facet.LANGUAGE, count.value()).url()))
                .toList();
    }

    private SearchModel.Paging paging() {
        int pages = SearchParameters.pages(result.total());
        int number = asked.page();
        return new SearchModel.Paging(
                number,
                pages,
                number > 1 ? Optional.of(asked.at(number - 1)) : Optional.empty(),
                number < pages ? Optional.of(asked.at(number + 1)) : Optional.empty());
    }
}

package lms.web.finding.page;

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
import lms.web.finding.usecase.Search;

/** Made-up results. */
final class Hits {

    private static final IndexedPage.Place PLACE =
            new IndexedPage.Place("first-campaign", "Your first campaign", "At the door", "listening");

    private Hits() {}

    static PageHit hit(String language, Set<String> others, PageHit.SectionHit... sections) {
        return new PageHit(
                "p", PLACE, "Listening", "/courses/x/listening", language, others, "", 12, List.of(sections));
    }

    static PageHit.SectionHit section(String anchor, String kind, String heading, String... snippet) {
        return new PageHit.SectionHit(
                anchor,
                kind,
                heading,
                List.of(snippet).stream()
                        .map(text -> new SnippetPart(text, true))
                        .toList());
    }

    static Search.Found found(int total, Map<Facet, List<FacetCount>> facets, Optional<SearchResult.Answer> answer) {
        var result = new SearchResult(total, false, List.of(), facets, Optional.of("steward"), answer);
        return new Search.Found(result, List.of(), false);
    }
}

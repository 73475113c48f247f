package lms.web.finding.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lms.content.Localised;
import lms.search.Facet;
import lms.search.FacetCount;
import lms.search.IndexedPage;
import lms.search.PageHit;
import lms.search.SearchResult;
import lms.search.SnippetPart;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.catalogue.usecase.PublishedCourse;
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

    /** Nothing, by somebody who may read one course. */
    static Search.Found nothing(PublishedCourse course) {
        var result = new SearchResult(0, false, List.of(), Map.of(), Optional.empty(), Optional.empty());
        return new Search.Found(result, List.of(course), false);
    }

    static PublishedCourse course(String id, String title) {
        var words = new Localised(Map.of("en", title));
        var outline = new CourseOutline(
                id, id, "curriculum", words, "en", words, words, List.of(), Map.of(), Optional.empty());
        return new PublishedCourse(new UUID(1, 1), Visibility.MEMBERS, outline);
    }
}

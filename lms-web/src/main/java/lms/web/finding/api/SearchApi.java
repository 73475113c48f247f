package lms.web.finding.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lms.search.Facet;
import lms.search.FacetCount;
import lms.search.PageHit;
import lms.search.SearchResult;
import lms.search.SnippetPart;
import lms.web.finding.usecase.Search;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Rejected;

/** {@code GET /api/v1/search}: the same search as on the page. */
@Path("/api/v1/search")
@Component
public class SearchApi {

    private static final int MOST = 100;

    private final Search search;
    private final Visit visit;
    private final Clock clock;

    @Inject
    public SearchApi(Search search, Visit visit, Clock clock) {
        this.search = search;
        this.visit = visit;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Answer find(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("course") @DefaultValue("") String course,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("lang") @DefaultValue("") String language,
            @QueryParam("limit") @DefaultValue("20") String limit) {
        if (text.isBlank()) {
            throw new Rejected(List.of(Rejected.Fault.of("q", "search.blank")));
        }
        long start = clock.millis();
        Map<Facet, String> only = new EnumMap<>(Facet.class);
        given(course).ifPresent(value -> only.put(Facet.COURSE, value));
        given(kind).ifPresent(value -> only.put(Facet.KIND, value));
        given(language).ifPresent(value -> only.put(Facet.LANGUAGE, value));
        var question = new Search.Question(text, visit.language(), only, limit(limit), 0);
        SearchResult result = search.find(question, visit.actor()).result();
        return Answer.of(text, clock.millis() - start, result);
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(text -> !text.isBlank());
    }

    private static int limit(String given) {
        try {
            int limit = Integer.parseInt(given);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException e) {
            throw badLimit();
        }
        throw badLimit();
    }

    private static Rejected badLimit() {
        return new Rejected(List.of(Rejected.Fault.of("limit", "error.limit", MOST)));
    }

    /** What was found, of what the caller may see. */
    public record Answer(
            String query,
            int total,
            long tookMs,
            List<Hit> hits,
            Map<String, List<FacetCount>> facets,
            Optional<String> didYouMean) {

        static Answer of(String query, long tookMs, SearchResult result) {
            return new Answer(
                    query,
                    result.total(),
                    tookMs,
                    result.hits().stream().map(Hit::of).toList(),
                    facets(result),
                    result.didYouMean());
        }

        private static Map<String, List<FacetCount>> facets(SearchResult result) {
            Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
            result.facets().forEach((facet, counts) -> facets.put(facet.name().toLowerCase(Locale.ROOT), counts));
            return facets;
        }
    }

    /** A passage. The snippet is plain text. */
    public record Hit(
            String title,
            String url,
            String course,
            String lesson,
            String heading,
            String kind,
            String language,
            String snippet) {

        static Hit of(PageHit page) {
            PageHit.SectionHit best = page.sections().get(0);
            return new Hit(
                    page.title(),
                    best.at(page.url()),
                    page.place().course(),
                    page.place().lesson(),
                    best.heading(),
                    best.kind(),
                    page.language(),
                    best.snippet().stream().map(SnippetPart::text).collect(Collectors.joining()));
        }
    }
}

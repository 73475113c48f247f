package lms.web.finding.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import lms.web.finding.usecase.Search;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Rejected;

/** {@code GET /api/v1/search}: the same search as on the page. */
@Path("/api/v1/search")
@Component
public class SearchApi {

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
    public Response find(@BeanParam SearchQueryParameters asked) {
        if (asked.text().isBlank()) {
            throw new Rejected(List.of(Rejected.Fault.of("q", "search.blank")));
        }
        long start = clock.millis();
        Search.Found found = search.find(asked.question(visit.language()), visit.actor());
        return NotKept.answer(SearchAnswer.of(asked.text(), clock.millis() - start, found.result()));
    }
}

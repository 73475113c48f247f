package lms.web.finding.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import lms.search.Suggestion;
import lms.web.finding.usecase.Search;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;

/** {@code GET /api/v1/suggest}: what somebody may be looking for who is still typing. */
@Path("/api/v1/suggest")
@Component
public class SuggestApi {

    private static final int MOST = 20;

    private final Search search;
    private final Visit visit;

    @Inject
    public SuggestApi(Search search, Visit visit) {
        this.search = search;
        this.visit = visit;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response suggest(
            @QueryParam("q") @DefaultValue("") String text, @QueryParam("limit") @DefaultValue("8") String limit) {
        int most = Limit.of(limit, MOST);
        List<Suggestion> found =
                text.isBlank() ? List.of() : search.suggest(text, visit.language(), most, visit.actor());
        return NotKept.answer(new Answer(text, found));
    }

    /**
     * What was found, of what the caller may see.
     *
     * @param query as typed
     * @param suggestions most likely first
     */
    public record Answer(String query, List<Suggestion> suggestions) {
        public Answer {
            suggestions = List.copyOf(suggestions);
        }
    }
}

package lms.web.finding.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import lms.search.Suggestion;
import lms.web.finding.usecase.Search;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Page;
import lms.web.shared.view.generated.Templates;

/** The search page: a plain GET form, and what a script shows under its field while somebody types. */
@Path("/search")
@Component
public class SearchPage {

    private static final int LEAST_TO_SUGGEST = 2;
    /** The last line is the search itself. */
    private static final int MOST_SUGGESTIONS = 7;

    private final Search search;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public SearchPage(Search search, Visit visit, Frames frames, Templates templates) {
        this.search = search;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page show(@Context UriInfo address) {
        SearchParameters asked = SearchParameters.of(address.getQueryParameters());
        return Page.ok(templates.findingSearch(frames.current(), model(asked)));
    }

    /** A piece of a page: the API knows no cookies, so that only a page can suggest what this person may read. */
    @GET
    @Path("suggestions")
    public Page suggest(@QueryParam("q") @DefaultValue("") String typed) {
        String text = SearchParameters.cut(typed).strip();
        var found = text.codePointCount(0, text.length()) < LEAST_TO_SUGGEST
                ? List.<Suggestion>of()
                : search.suggest(text, visit.language(), MOST_SUGGESTIONS, visit.actor());
        return Page.ok(
                templates.findingSuggestions(frames.words(), SuggestionsModel.of(text, found, visit.language())));
    }

    private SearchModel model(SearchParameters asked) {
        return SearchModels.of(
                asked, one -> search.find(one.question(visit.language()), visit.actor()), frames.words());
    }
}

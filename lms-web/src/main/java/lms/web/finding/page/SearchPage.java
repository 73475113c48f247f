package lms.web.finding.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import lms.web.finding.usecase.Search;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Page;
import lms.web.shared.view.generated.Templates;

/** The search page: a plain GET form. */
@Path("/search")
@Component
public class SearchPage {

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
    public Page show(@BeanParam SearchParameters asked) {
        return Page.ok(templates.catalogueSearch(frames.current(), model(asked)));
    }

    private SearchModel model(SearchParameters asked) {
        if (asked.text().isBlank()) {
            return SearchModel.blank();
        }
        Search.Found found = search.find(asked.question(frames.words().language()), visit.actor());
        return new SearchModels(asked, found.result(), found.courses(), frames.words()).model();
    }
}

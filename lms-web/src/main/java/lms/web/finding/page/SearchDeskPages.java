package lms.web.finding.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import lms.web.finding.usecase.Rankings;
import lms.web.finding.usecase.UnansweredDesk;
import lms.web.shared.http.Forms;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** What whoever looks after the search reads: what it misses, and why it finds what it finds. */
@Path("/search/desk")
@Component
public class SearchDeskPages {

    private final UnansweredDesk unanswered;
    private final Rankings rankings;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public SearchDeskPages(
            UnansweredDesk unanswered, Rankings rankings, Visit visit, Frames frames, Templates templates) {
        this.unanswered = unanswered;
        this.rankings = rankings;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page unanswered() {
        UnansweredDesk.Unanswered all = unanswered.list(visit.actor());
        var model = new UnansweredModel(
                all.counted(), all.lines().stream().map(SearchDeskPages::row).toList());
        return Page.ok(templates.findingUnanswered(frames.current(), model));
    }

    private static UnansweredModel.Row row(UnansweredDesk.Line line) {
        String query = "?q=" + Forms.encoded(line.query());
        return new UnansweredModel.Row(
                line.query(),
                line.people(),
                "unanswered.found." + line.shortfall().name(),
                line.week(),
                SafeUrl.of("/search/desk/ranking" + query),
                SafeUrl.of("/search/desk/synonyms" + query));
    }

    @GET
    @Path("ranking")
    public Page ranking(@QueryParam("q") @DefaultValue("") String query) {
        Rankings.Ranking ranking = rankings.explain(query, visit.language(), visit.actor());
        var model = query.isBlank() ? RankingModel.blank() : new RankingModels(ranking).model(query);
        return Page.ok(templates.findingRanking(frames.current(), model));
    }
}

package lms.web.cohort.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.catalogue.usecase.ReleaseView;
import lms.web.catalogue.usecase.Releases;
import lms.web.cohort.usecase.CohortView;
import lms.web.cohort.usecase.Cohorts;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.view.Page;
import lms.web.shared.view.generated.Templates;
import org.jspecify.annotations.Nullable;

/** Which text a cohort reads, what another would change, and moving to it. */
@Path("/cohorts")
@Component
public class CohortReleasePage {

    private final Cohorts cohorts;
    private final Releases releases;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public CohortReleasePage(Cohorts cohorts, Releases releases, Visit visit, Frames frames, Templates templates) {
        this.cohorts = cohorts;
        this.releases = releases;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    @Path("{cohort}/release")
    public Page show(@PathParam("cohort") String cohort, @QueryParam("to") @Nullable String to) {
        visit.actor().required();
        CohortView view = run(Found.id(cohort));
        List<ReleaseView> all = releases.of(view.curriculumId(), visit.actor());
        var models = new ReleaseModels(view, visit.language());
        Optional<ReleaseModel.Offer> offer =
                chosen(view, all, to).map(number -> models.offer(number, changes(view, number)));
        return Page.ok(templates.cohortRelease(frames.current(), models.model(all, offer)));
    }

    /** The one that was asked for, or else the published one, if the cohort is not on it. */
    private static Optional<Integer> chosen(CohortView view, List<ReleaseView> all, @Nullable String asked) {
        return all.stream()
                .filter(release -> release.number() != view.releaseNumber())
                .filter(release -> asked == null
                        ? release.current()
                        : String.valueOf(release.number()).equals(asked))
                .map(ReleaseView::number)
                .findFirst();
    }

    private Optional<lms.content.change.CurriculumChanges> changes(CohortView view, int number) {
        return releases.changes(view.curriculumId(), view.releaseNumber(), number, visit.actor());
    }

    @POST
    @Path("{cohort}/release")
    public Response use(@PathParam("cohort") String cohort) {
        UUID id = Found.id(cohort);
        cohorts.useRelease(id, number(ReleaseModel.NUMBER), number(ReleaseModel.SEEN), visit.actor());
        return Found.see(new CohortHeads(run(id).card()).url("release"));
    }

    private int number(String field) {
        String typed = visit.field(field);
        if (!typed.matches("[1-9][0-9]{0,5}")) {
            throw new NotFound();
        }
        return Integer.parseInt(typed);
    }

    private CohortView run(UUID id) {
        CohortView view = cohorts.open(id, visit.actor());
        if (!view.mayRun()) {
            throw new NotFound();
        }
        return view;
    }
}

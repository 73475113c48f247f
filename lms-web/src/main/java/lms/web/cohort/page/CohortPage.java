package lms.web.cohort.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lms.web.cohort.domain.CohortState;
import lms.web.cohort.usecase.CohortView;
import lms.web.cohort.usecase.Cohorts;
import lms.web.cohort.usecase.Places;
import lms.web.cohort.usecase.Roster;
import lms.web.cohort.usecase.Sessions;
import lms.web.shared.config.Settings;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** A cohort at a glance, and taking it from state to state. */
@Path("/cohorts")
@Component
public class CohortPage {

    /** Steps that cannot be taken back: a page asks first. */
    static final Map<CohortState, String> ASKED = Map.of(
            CohortState.ENDED, "cohort.step.ended",
            CohortState.ARCHIVED, "cohort.step.archived",
            CohortState.CANCELLED, "cohort.step.cancelled");

    private final Cohorts cohorts;
    private final Roster roster;
    private final Sessions sessions;
    private final Places places;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public CohortPage(
            Cohorts cohorts,
            Roster roster,
            Sessions sessions,
            Places places,
            Visit visit,
            Frames frames,
            Templates templates,
            Settings settings,
            Clock clock) {
        this.cohorts = cohorts;
        this.roster = roster;
        this.sessions = sessions;
        this.places = places;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
        this.settings = settings;
        this.clock = clock;
    }

    @GET
    @Path("{cohort}")
    public Response show(@PathParam("cohort") String cohort) {
        visit.actor().required();
        UUID id = Found.id(cohort);
        if (!cohorts.leads(id, visit.actor())) {
            var place = places.open(id, visit.actor());
            return Found.see(SafeUrl.of("/cohorts/" + place.cohort().id() + "/place"));
        }
        CohortView view = cohorts.open(id, visit.actor());
        var overview =
                new CohortOverview(view, roster.of(id, visit.actor()), sessions.of(id, visit.actor()), clock.instant());
        return Response.ok(Page.ok(templates.cohortOverview(frames.current(), overview.model(visit.language()))))
                .build();
    }

    @GET
    @Path("{cohort}/become/{state}")
    public Page ask(@PathParam("cohort") String cohort, @PathParam("state") String name) {
        visit.actor().required();
        CohortView view = cohorts.open(Found.id(cohort), visit.actor());
        CohortState state = state(name);
        if (!view.mayRun() || !ASKED.containsKey(state)) {
            throw new NotFound();
        }
        if (!view.card().state().next().contains(state)) {
            throw new Conflict("cohort.state.cannot");
        }
        var heads = new CohortHeads(view.card());
        int told = state == CohortState.CANCELLED ? cohorts.toBeTold(Found.id(cohort), visit.actor()) : 0;
        var model = new ConfirmModel(
                CohortHeads.of(view, CohortHeads.OVERVIEW, visit.language()),
                ASKED.getOrDefault(state, ""),
                List.of(view.card().plan().name()),
                told,
                settings.mail().isPresent(),
                heads.url("become/" + name),
                heads.url());
        return Page.ok(templates.cohortConfirm(frames.current(), model));
    }

    @POST
    @Path("{cohort}/become/{state}")
    public Response become(@PathParam("cohort") String cohort, @PathParam("state") String name) {
        UUID id = Found.id(cohort);
        cohorts.become(id, state(name), visit.actor());
        return Found.see(new CohortHeads(cohorts.open(id, visit.actor()).card()).url());
    }

    private static CohortState state(String name) {
        for (CohortState state : CohortState.values()) {
            if (state.name().toLowerCase(Locale.ROOT).equals(name)) {
                return state;
            }
        }
        throw new NotFound();
    }
}

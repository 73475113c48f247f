package lms.web.cohort.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import lms.web.cohort.usecase.Invitations;
import lms.web.cohort.usecase.Places;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** A person's own place in a cohort: looking at it, asking for one, giving it up. */
@Path("/cohorts")
@Component
public class PlacePages {

    private final Places places;
    private final Invitations invitations;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;
    private final Clock clock;

    @Inject
    public PlacePages(
            Places places, Invitations invitations, Visit visit, Frames frames, Templates templates, Clock clock) {
        this.places = places;
        this.invitations = invitations;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
        this.clock = clock;
    }

    @GET
    @Path("{cohort}/place")
    public Page show(@PathParam("cohort") String cohort) {
        visit.actor().required();
        return Page.ok(templates.cohortPlace(frames.current(), models(cohort).place()));
    }

    @POST
    @Path("{cohort}/place")
    public Response ask(@PathParam("cohort") String cohort) {
        visit.actor().required();
        places.ask(Found.id(cohort), visit.actor());
        return Found.see(SafeUrl.of("/cohorts/" + cohort + "/place"));
    }

    @GET
    @Path("{cohort}/place/give-up")
    public Page askToGiveUp(@PathParam("cohort") String cohort) {
        visit.actor().required();
        return Page.ok(templates.cohortGiveUp(frames.current(), models(cohort).giveUp()));
    }

    @POST
    @Path("{cohort}/place/give-up")
    public Response giveUp(@PathParam("cohort") String cohort) {
        visit.actor().required();
        places.giveUp(Found.id(cohort), visit.actor());
        return Found.see(SafeUrl.of("/me"));
    }

    @POST
    @Path("{cohort}/place/coach")
    public Response coach(@PathParam("cohort") String cohort) {
        visit.actor().required();
        invitations.acceptCoaching(Found.id(cohort), visit.actor());
        return Found.see(SafeUrl.of("/cohorts/" + cohort));
    }

    private PlaceModels models(String cohort) {
        return new PlaceModels(places.open(Found.id(cohort), visit.actor()), visit.language(), clock.instant());
    }
}

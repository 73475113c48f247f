package lms.web.cohort.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import lms.web.cohort.usecase.Invitations;
import lms.web.cohort.usecase.Invitations.Landing;
import lms.web.shared.http.Forms;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** Where the link of an invitation leads. What it is about is told only to the person invited, once signed in. */
@Path("/cohorts")
@Component
public class CohortInvitationPages {

    private final Invitations invitations;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public CohortInvitationPages(Invitations invitations, Visit visit, Frames frames, Templates templates) {
        this.invitations = invitations;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    @Path("invitation/{token}")
    public Response show(@PathParam("token") String token) {
        Landing landing = invitations.land(token, visit.actor());
        String here = "/cohorts/invitation/" + Forms.encoded(token);
        return switch (landing.kind()) {
            case FOR_YOU ->
                Found.see(SafeUrl.of("/cohorts/" + landing.cohortId().orElseThrow() + "/place"));
            case UNKNOWN -> page(404, landing, SafeUrl.of("/"));
            case FOR_ANOTHER -> page(200, landing, SafeUrl.of("/me"));
            case SIGN_IN -> page(200, landing, SafeUrl.of("/sign-in?return=" + Forms.encoded(here)));
            case MAKE_ACCOUNT -> page(200, landing, SafeUrl.of(here));
        };
    }

    @POST
    @Path("invitation/{token}")
    public Response makeAccount(@PathParam("token") String token) {
        return Found.see(SafeUrl.of("/invitation/" + invitations.openAccount(token)));
    }

    private Response page(int status, Landing landing, SafeUrl action) {
        var model = new CohortInvitationModel(landing.kind(), action);
        return Response.ok(Page.of(status, templates.cohortInvitation(frames.current(), model)))
                .build();
    }
}

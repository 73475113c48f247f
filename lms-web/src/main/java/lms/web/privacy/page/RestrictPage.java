package lms.web.privacy.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import lms.web.account.domain.Objections;
import lms.web.account.usecase.DataUse;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Notice;
import lms.web.shared.view.Page;
import lms.web.shared.view.generated.Templates;

/** Restricting the use of one's data, and objecting to some of it. */
@Path("/me/privacy/restrict")
@Component
public class RestrictPage {

    private static final Set<String> DONE = Set.of("restricted", "lifted", "objections");

    private final DataUse use;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public RestrictPage(DataUse use, Visit visit, Frames frames, Templates templates) {
        this.use = use;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page show(@QueryParam("done") @DefaultValue("") String done) {
        var model = new RestrictModel(use.of(visit.actor()));
        Frame frame = frames.current();
        return Page.ok(templates.privacyRestrict(
                DONE.contains(done) ? frame.saying(Notice.done("restrict.done." + done)) : frame, model));
    }

    @POST
    @Path("on")
    public Response restrict() {
        use.restrict(true, visit.actor());
        return back("restricted");
    }

    @POST
    @Path("off")
    public Response lift() {
        use.restrict(false, visit.actor());
        return back("lifted");
    }

    @POST
    @Path("objections")
    public Response object() {
        use.object(
                new Objections(
                        !visit.field(RestrictModel.NOTICES).isEmpty(),
                        !visit.field(RestrictModel.REPORTS).isEmpty()),
                visit.actor());
        return back("objections");
    }

    private static Response back(String done) {
        return Response.seeOther(URI.create("/me/privacy/restrict?done=" + done))
                .build();
    }
}

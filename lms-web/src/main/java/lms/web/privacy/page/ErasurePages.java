package lms.web.privacy.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import lms.web.privacy.usecase.ErasureDesk;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Notice;
import lms.web.shared.view.Page;
import lms.web.shared.view.generated.Templates;

/** Erasing somebody who wants it, which a second administrator has to allow. */
@Path(ErasurePages.HERE)
@Component
public class ErasurePages {

    static final String HERE = "/admin/privacy/erasures";

    private static final String ID = "{id: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";
    private static final Set<String> DONE = Set.of("asked", "allowed", "declined");

    private final ErasureDesk desk;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public ErasurePages(ErasureDesk desk, Visit visit, Frames frames, Templates templates) {
        this.desk = desk;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page list(@QueryParam("done") @DefaultValue("") String done) {
        var model = new ErasuresModel(desk.waiting(visit.actor()), ComplaintsPage.ZONE);
        Frame frame = frames.current();
        return Page.ok(templates.privacyErasures(
                DONE.contains(done) ? frame.saying(Notice.done("erasures.done." + done)) : frame, model));
    }

    @POST
    @Path(ID + "/allow")
    public Response allow(@PathParam("id") UUID id) {
        desk.allow(id, visit.actor());
        return back("allowed");
    }

    @POST
    @Path(ID + "/decline")
    public Response decline(@PathParam("id") UUID id) {
        desk.decline(id, visit.actor());
        return back("declined");
    }

    private static Response back(String done) {
        return Response.seeOther(URI.create(HERE + "?done=" + done)).build();
    }
}

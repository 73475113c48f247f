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
import lms.web.shared.http.HoldsForm;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Notice;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** Asking to erase somebody who wants it, and doing it. */
@Path("/admin")
@Component
public class ErasurePages {

    private static final String ID = "{id: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";
    private static final String ASK = "people/" + ID + "/erase";
    private static final String HERE = "privacy/erasures";
    private static final Set<String> DONE = Set.of("asked", "allowed", "declined");

    private final ErasureDesk desk;
    private final KeptForm form;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public ErasurePages(ErasureDesk desk, KeptForm form, Visit visit, Frames frames, Templates templates) {
        this.desk = desk;
        this.form = form;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    @Path(ASK)
    public Page form(@PathParam("id") UUID id) {
        return form(200, form.frame(), id, form.held(ErasureDesk.REASON));
    }

    @POST
    @Path(ASK)
    @HoldsForm
    public Response ask(@PathParam("id") UUID id) {
        String reason = visit.field(ErasureDesk.REASON);
        try {
            desk.ask(id, reason, visit.actor());
        } catch (Rejected rejected) {
            return Response.ok(form(422, form.refused(rejected), id, reason)).build();
        }
        form.saved();
        return back("asked");
    }

    @GET
    @Path(HERE)
    public Page list(@QueryParam("done") @DefaultValue("") String done) {
        var model = new ErasuresModel(desk.waiting(visit.actor()), ComplaintsPage.ZONE);
        Frame frame = frames.current();
        return Page.ok(templates.privacyErasures(
                DONE.contains(done) ? frame.saying(Notice.done("erasures.done." + done)) : frame, model));
    }

    @POST
    @Path(HERE + "/" + ID + "/allow")
    public Response allow(@PathParam("id") UUID id) {
        desk.allow(id, visit.actor());
        return back("allowed");
    }

    @POST
    @Path(HERE + "/" + ID + "/decline")
    public Response decline(@PathParam("id") UUID id) {
        desk.decline(id, visit.actor());
        return back("declined");
    }

    private Page form(int status, Frame frame, UUID id, String reason) {
        var model = new ErasureAskModel(
                desk.person(id, visit.actor()), reason, SafeUrl.of("/admin/people/" + id + "/erase"));
        return Page.of(status, templates.privacyErasureAsk(frame, model));
    }

    private static Response back(String done) {
        return Response.seeOther(URI.create("/admin/" + HERE + "?done=" + done)).build();
    }
}

package lms.web.privacy.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import lms.web.privacy.usecase.ComplaintView;
import lms.web.privacy.usecase.Complaints;
import lms.web.shared.http.Frames;
import lms.web.shared.http.HoldsForm;
import lms.web.shared.http.SentForm;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** Acknowledging and answering complaints. */
@Path("/admin/privacy/complaints")
@Component
public class ComplaintDeskPages {

    private static final String ID = "{id: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";
    private static final String HERE = "/admin/privacy/complaints/";

    private final Complaints complaints;
    private final SentForm form;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public ComplaintDeskPages(Complaints complaints, SentForm form, Visit visit, Frames frames, Templates templates) {
        this.complaints = complaints;
        this.form = form;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page list() {
        var all = complaints.all(visit.actor());
        int overdue = (int) all.stream().filter(ComplaintView::overdue).count();
        return Page.ok(templates.privacyComplaintDesk(
                frames.current(), new ComplaintDeskModel(all, overdue, ComplaintsPage.ZONE)));
    }

    @GET
    @Path(ID)
    public Page show(@PathParam("id") UUID id) {
        return page(200, form.frame(), id, form.held(Complaints.ANSWER));
    }

    @POST
    @Path(ID + "/acknowledge")
    public Response acknowledge(@PathParam("id") UUID id) {
        complaints.acknowledge(id, visit.actor());
        return Response.seeOther(URI.create(HERE + id)).build();
    }

    @POST
    @Path(ID)
    @HoldsForm
    public Response answer(@PathParam("id") UUID id) {
        String words = visit.field(Complaints.ANSWER);
        try {
            complaints.answer(id, words, visit.actor());
        } catch (Rejected rejected) {
            return Response.ok(page(422, form.refused(rejected), id, words)).build();
        }
        form.saved();
        return Response.seeOther(URI.create(HERE + id)).build();
    }

    private Page page(int status, Frame frame, UUID id, String answer) {
        var model = new ComplaintModel(
                complaints.open(id, visit.actor()),
                answer,
                ComplaintsPage.ZONE,
                SafeUrl.of(HERE + id),
                SafeUrl.of(HERE + id + "/acknowledge"));
        return Page.of(status, templates.privacyComplaint(frame, model));
    }
}

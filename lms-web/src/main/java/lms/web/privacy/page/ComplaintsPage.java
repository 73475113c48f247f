package lms.web.privacy.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneId;
import lms.web.privacy.usecase.Complaints;
import lms.web.shared.http.HoldsForm;
import lms.web.shared.http.SentForm;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Notice;
import lms.web.shared.view.Page;
import lms.web.shared.view.generated.Templates;

/** Complaining about how one's data are used. */
@Path("/me/privacy/complaints")
@Component
public class ComplaintsPage {

    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Complaints complaints;
    private final SentForm form;
    private final Visit visit;
    private final Templates templates;

    @Inject
    public ComplaintsPage(Complaints complaints, SentForm form, Visit visit, Templates templates) {
        this.complaints = complaints;
        this.form = form;
        this.visit = visit;
        this.templates = templates;
    }

    @GET
    public Page show(@QueryParam("done") @DefaultValue("") String done) {
        Frame frame = form.frame();
        return page(
                200,
                done.isEmpty() ? frame : frame.saying(Notice.done("complaints.done")),
                form.held(Complaints.WORDS));
    }

    @POST
    @HoldsForm
    public Response complain() {
        String words = visit.field(Complaints.WORDS);
        try {
            complaints.complain(words, visit.actor());
        } catch (Rejected rejected) {
            return Response.ok(page(422, form.refused(rejected), words)).build();
        }
        form.saved();
        return Response.seeOther(URI.create("/me/privacy/complaints?done=1")).build();
    }

    private Page page(int status, Frame frame, String words) {
        var model = new ComplaintsModel(words, complaints.mine(visit.actor()), ZONE);
        return Page.of(status, templates.privacyComplaints(frame, model));
    }
}

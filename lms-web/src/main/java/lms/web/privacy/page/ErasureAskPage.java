package lms.web.privacy.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import lms.web.privacy.usecase.ErasureDesk;
import lms.web.shared.http.HoldsForm;
import lms.web.shared.http.SentForm;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** Asking another administrator to erase somebody who wants it. */
@Path("/admin/people/{id: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}/erase")
@Component
public class ErasureAskPage {

    private final ErasureDesk desk;
    private final SentForm form;
    private final Visit visit;
    private final Templates templates;

    @Inject
    public ErasureAskPage(ErasureDesk desk, SentForm form, Visit visit, Templates templates) {
        this.desk = desk;
        this.form = form;
        this.visit = visit;
        this.templates = templates;
    }

    @GET
    public Page form(@PathParam("id") UUID id) {
        return form(200, form.frame(), id, form.held(ErasureDesk.REASON));
    }

    @POST
    @HoldsForm
    public Response ask(@PathParam("id") UUID id) {
        String reason = visit.field(ErasureDesk.REASON);
        try {
            desk.ask(id, reason, visit.actor());
        } catch (Rejected rejected) {
            return Response.ok(form(422, form.refused(rejected), id, reason)).build();
        }
        form.saved();
        return Response.seeOther(URI.create(ErasurePages.HERE + "?done=asked")).build();
    }

    private Page form(int status, Frame frame, UUID id, String reason) {
        var model = new ErasureAskModel(
                desk.person(id, visit.actor()), reason, SafeUrl.of("/admin/people/" + id + "/erase"));
        return Page.of(status, templates.privacyErasureAsk(frame, model));
    }
}

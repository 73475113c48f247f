package lms.web.administration.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import lms.web.account.usecase.Addresses;
import lms.web.account.usecase.Roles;
import lms.web.shared.http.Frames;
import lms.web.shared.http.HoldsForm;
import lms.web.shared.http.SentForm;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Notice;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** Mending the address of somebody who cannot be reached. */
@Path("/admin/people/{id: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}/address")
@Component
public class AddressPage {

    private final Addresses addresses;
    private final Roles roles;
    private final SentForm forms;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public AddressPage(
            Addresses addresses, Roles roles, SentForm forms, Visit visit, Frames frames, Templates templates) {
        this.addresses = addresses;
        this.roles = roles;
        this.forms = forms;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page show(@PathParam("id") UUID id, @QueryParam("done") @DefaultValue("") String done) {
        Frame frame = done.isEmpty() ? forms.frame() : frames.current().saying(Notice.done("address.done"));
        return page(200, frame, id, forms.held(AddressModel.EMAIL));
    }

    @POST
    @HoldsForm
    public Response change(@PathParam("id") UUID id) {
        String typed = visit.field(AddressModel.EMAIL);
        try {
            addresses.change(id, typed, visit.actor());
        } catch (Rejected rejected) {
            Frame frame = forms.refused(rejected);
            return Response.ok(page(422, frame, id, typed)).build();
        }
        forms.saved();
        return Response.seeOther(URI.create(here(id) + "?done=yes")).build();
    }

    private Page page(int status, Frame frame, UUID id, String typed) {
        var model = new AddressModel(roles.person(id, visit.actor()), typed, SafeUrl.of(here(id)));
        return Page.of(status, templates.administrationAddress(frame, model));
    }

    private static String here(UUID id) {
        return "/admin/people/" + id + "/address";
    }
}

package lms.web.account.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import lms.web.account.usecase.ConfirmDesk;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.FieldError;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Page;
import lms.web.shared.view.generated.Templates;

/** Showing a secret again, before an act that a stranger at the desk must not do, or to wake roles. */
@Path(ConfirmationPage.PATH)
@Component
public class ConfirmationPage {

    static final String PATH = "/me/confirm";
    private static final String HOME = "/me";

    private final ConfirmDesk desk;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public ConfirmationPage(ConfirmDesk desk, Visit visit, Frames frames, Templates templates) {
        this.desk = desk;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page show(@QueryParam("return") @DefaultValue("") String returnTo) {
        visit.actor().required();
        return page(200, frames.current(), returnTo);
    }

    @POST
    public Response confirm() {
        String returnTo = visit.field(ConfirmationModel.RETURN);
        if (desk.password(visit.field(ConfirmationModel.PASSWORD), visit.actor(), visit.from())) {
            String local = SignInPages.local(returnTo);
            return Response.seeOther(URI.create(local.isEmpty() ? HOME : local)).build();
        }
        var wrong = List.of(FieldError.of(ConfirmationModel.PASSWORD, "confirm.password.wrong"));
        return Response.ok(page(422, frames.current().withErrors(wrong), returnTo))
                .build();
    }

    private Page page(int status, Frame frame, String returnTo) {
        return Page.of(
                status, templates.accountConfirmation(frame, new ConfirmationModel(SignInPages.local(returnTo))));
    }
}

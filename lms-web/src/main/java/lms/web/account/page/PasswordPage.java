package lms.web.account.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import lms.web.account.usecase.OwnPassword;
import lms.web.account.usecase.PasswordDesk;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.ConfirmationRequired;
import lms.web.shared.kernel.Overloaded;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** Changing one's password, or choosing a first one. */
@Path(PasswordPage.PATH)
@Component
public class PasswordPage {

    static final String PATH = "/me/security/password";

    private final OwnPassword own;
    private final PasswordDesk desk;
    private final Patience patience;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public PasswordPage(
            OwnPassword own, PasswordDesk desk, Patience patience, Visit visit, Frames frames, Templates templates) {
        this.own = own;
        this.desk = desk;
        this.patience = patience;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page show() {
        return page(200, frames.current());
    }

    @POST
    public Response change() {
        try {
            String current = visit.field(PasswordModel.CURRENT);
            desk.change(current, visit.field(PasswordModel.PASSWORD), visit.actor(), visit.from());
            return Response.seeOther(URI.create("/me/security?done=password")).build();
        } catch (Rejected rejected) {
            Frame frame = frames.refused(rejected);
            return Response.ok(page(422, frame)).build();
        } catch (Overloaded refused) {
            return patience.answer(refused, PasswordModel.CURRENT, frame -> page(Patience.TOO_MANY, frame));
        }
    }

    private Page page(int status, Frame frame) {
        OwnPassword.Changing changing = own.changing(visit.actor());
        if (!changing.hasPassword() && !changing.confirmed()) {
            throw new ConfirmationRequired();
        }
        var model = new PasswordModel(
                SafeUrl.of(PATH), changing.person().email(), !changing.hasPassword(), changing.needsCurrent());
        return Page.of(status, templates.accountPassword(frame, model));
    }
}

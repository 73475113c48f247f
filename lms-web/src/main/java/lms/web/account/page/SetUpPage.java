package lms.web.account.page;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import lms.web.account.domain.Opening;
import lms.web.account.usecase.FirstAdministratorMade;
import lms.web.account.usecase.JoiningDesk;
import lms.web.account.usecase.NewAccount;
import lms.web.account.usecase.SignInDesk;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** Making the first administrator with the token that was printed at the start. */
@Path("/set-up")
@Component
public class SetUpPage {

    private final JoiningDesk desk;
    private final SignInDesk signInDesk;
    private final SignInPages signInPages;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;
    private final TypedAccount typed;
    private final Event<FirstAdministratorMade> made;

    @Inject
    public SetUpPage(
            JoiningDesk desk,
            SignInDesk signInDesk,
            SignInPages signInPages,
            Visit visit,
            Frames frames,
            Templates templates,
            TypedAccount typed,
            Event<FirstAdministratorMade> made) {
        this.desk = desk;
        this.signInDesk = signInDesk;
        this.signInPages = signInPages;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
        this.typed = typed;
        this.made = made;
    }

    @GET
    public Page show(@QueryParam("token") @DefaultValue("") String token) {
        return page(desk.isSetUpOpen() ? 200 : 404, frames.current(), token);
    }

    @POST
    public Response create() {
        String token = visit.field(SetUpModel.TOKEN);
        if (!desk.isSetUpOpen()) {
            return Response.ok(page(404, frames.current(), "")).build();
        }
        NewAccount wanted = typed.read(visit.field(SetUpModel.EMAIL));
        try {
            desk.setUp(token, wanted, visit.from());
        } catch (Rejected rejected) {
            return Response.ok(page(422, frames.refused(rejected), token)).build();
        }
        made.fire(new FirstAdministratorMade());
        return signInDesk
                .signIn(wanted.email(), wanted.password(), Opening.PLAIN, visit.from())
                .map(signInPages::entered)
                .orElseGet(() -> Response.seeOther(URI.create("/sign-in")).build());
    }

    private Page page(int status, Frame frame, String token) {
        var model = new SetUpModel(
                desk.isSetUpOpen(),
                SafeUrl.of("/set-up"),
                token,
                visit.field(SetUpModel.NAME),
                visit.field(SetUpModel.EMAIL),
                typed.language(),
                typed.languages());
        return Page.of(status, templates.accountSetUp(frame, model));
    }
}

package lms.web.account.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import lms.web.account.usecase.ConfirmDesk;
import lms.web.account.usecase.PasskeyDesk;
import lms.web.account.usecase.Ways;
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

    private final ConfirmDesk desk;
    private final PasskeyDesk passkeys;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public ConfirmationPage(ConfirmDesk desk, PasskeyDesk passkeys, Visit visit, Frames frames, Templates templates) {
        this.desk = desk;
        this.passkeys = passkeys;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    /** Whoever has nothing to show for their roles yet is led to where they can set it up. */
    @GET
    public Response show(@QueryParam("return") @DefaultValue("") String returnTo) {
        Ways ways = desk.ways(visit.actor());
        return ways.setUp()
                ? Detours.over(SecondStepPage.PATH, SignInPages.local(returnTo))
                : Response.ok(page(200, frames.current(), new ConfirmationModel(ways, SignInPages.local(returnTo))))
                        .build();
    }

    @POST
    public Response confirm() {
        if (visit.fieldNames().contains(PasskeyAnswers.CREDENTIAL)) {
            String credential = visit.field(PasskeyAnswers.CREDENTIAL);
            return passkeys.confirm(credential, visit.actor(), visit.from())
                    ? back()
                    : wrong(FieldError.of("passkey", "passkey.failed"));
        }
        boolean withCode = visit.fieldNames().contains(ConfirmationModel.CODE);
        boolean right = withCode
                ? desk.code(visit.field(ConfirmationModel.CODE), visit.actor(), visit.from())
                : desk.password(visit.field(ConfirmationModel.PASSWORD), visit.actor(), visit.from());
        if (right) {
            return back();
        }
        return wrong(
                withCode
                        ? FieldError.of(ConfirmationModel.CODE, "secondStep.code.wrong")
                        : FieldError.of(ConfirmationModel.PASSWORD, "confirm.password.wrong"));
    }

    /** What the browser needs to ask for a passkey. */
    @POST
    @Path("challenge")
    public Response challenge() {
        return PasskeyAnswers.ask(passkeys.ask(visit.actor()));
    }

    private Response back() {
        return SignInPages.to(visit.field(ConfirmationModel.RETURN));
    }

    private Response wrong(FieldError error) {
        Frame frame = frames.current().withErrors(List.of(error));
        String returnTo = SignInPages.local(visit.field(ConfirmationModel.RETURN));
        return Response.ok(page(422, frame, new ConfirmationModel(desk.ways(visit.actor()), returnTo)))
                .build();
    }

    private Page page(int status, Frame frame, ConfirmationModel model) {
        return Page.of(status, templates.accountConfirmation(frame, model));
    }
}

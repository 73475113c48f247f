package lms.web.account.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import lms.web.account.domain.Opening;
import lms.web.account.usecase.PasskeyDesk;
import lms.web.account.usecase.SignIns;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.FieldError;

/** Signing in with a passkey. */
@Path("/sign-in/passkey")
@Component
public class PasskeySignInPage {

    private final PasskeyDesk desk;
    private final SignIns signIns;
    private final SignInPages pages;
    private final Visit visit;
    private final Frames frames;

    @Inject
    public PasskeySignInPage(PasskeyDesk desk, SignIns signIns, SignInPages pages, Visit visit, Frames frames) {
        this.desk = desk;
        this.signIns = signIns;
        this.pages = pages;
        this.visit = visit;
        this.frames = frames;
    }

    /** What the browser needs to ask for a passkey. */
    @POST
    @Path("challenge")
    public Response challenge() {
        return PasskeyAnswers.ask(desk.ask());
    }

    @POST
    public Response signIn() {
        var opening = new Opening(pages.held(visit), SignInPages.local(visit.field(SignInModel.RETURN)));
        return desk.signIn(visit.field(PasskeyAnswers.CREDENTIAL), opening, visit.from())
                .map(entry -> {
                    signIns.end(visit.actor());
                    return pages.entered(entry);
                })
                .orElseGet(() -> wrong(opening));
    }

    private Response wrong(Opening opening) {
        var reason = opening.held().isNone() ? SignInModel.Reason.ASKED : SignInModel.Reason.ANSWER_KEPT;
        var frame = frames.current().withErrors(List.of(FieldError.of(SignInModel.EMAIL, "passkey.failed")));
        return Response.ok(pages.page(422, frame, pages.model("", opening.returnTo(), reason, opening.held())))
                .build();
    }
}

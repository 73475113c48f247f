package lms.web.account.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import lms.web.account.domain.Opening;
import lms.web.account.usecase.SignInDesk;
import lms.web.account.usecase.SignIns;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.HeldForm;
import lms.web.shared.kernel.Overloaded;
import lms.web.shared.view.FieldError;
import lms.web.shared.view.Page;
import org.jspecify.annotations.Nullable;

/** Signing in with address and password. */
@Path("/sign-in")
@Component
public class SignInPage {

    private final SignInDesk desk;
    private final SignIns signIns;
    private final Visit visit;
    private final Frames frames;
    private final SignInPages pages;
    private final Patience patience;

    @Inject
    public SignInPage(
            SignInDesk desk, SignIns signIns, Visit visit, Frames frames, SignInPages pages, Patience patience) {
        this.patience = patience;
        this.desk = desk;
        this.signIns = signIns;
        this.visit = visit;
        this.frames = frames;
        this.pages = pages;
    }

    @GET
    public Page show(
            @QueryParam("return") @DefaultValue("") String returnTo, @QueryParam("new") @Nullable String chosen) {
        var reason = chosen == null ? reason(returnTo) : SignInModel.Reason.PASSWORD_SET;
        return pages.page(200, frames.current(), pages.model("", returnTo, reason, HeldForm.NONE));
    }

    private SignInModel.Reason reason(String returnTo) {
        if (visit.isSignInEnded()) {
            return SignInModel.Reason.ENDED;
        }
        return returnTo.isEmpty() ? SignInModel.Reason.ASKED : SignInModel.Reason.NEEDED;
    }

    @POST
    public Response signIn() {
        String email = visit.field(SignInModel.EMAIL);
        var opening = new Opening(pages.held(visit), SignInPages.local(visit.field(SignInModel.RETURN)));
        try {
            var entry = desk.signIn(email, visit.field(SignInModel.PASSWORD), opening, visit.from());
            if (entry.isEmpty()) {
                var frame = frames.current().withErrors(List.of(FieldError.of(SignInModel.EMAIL, "signIn.wrong")));
                return Response.ok(pages.page(422, frame, again(email, opening)))
                        .build();
            }
            signIns.end(visit.actor());
            return pages.entered(entry.get());
        } catch (Overloaded refused) {
            return patience.answer(
                    refused, SignInModel.EMAIL, frame -> pages.page(Patience.TOO_MANY, frame, again(email, opening)));
        }
    }

    /** The form with what was typed, but for the password. */
    private SignInModel again(String email, Opening opening) {
        HeldForm held = opening.held();
        var reason = held.isNone() ? SignInModel.Reason.ASKED : SignInModel.Reason.ANSWER_KEPT;
        return pages.model(email, opening.returnTo(), reason, held);
    }
}

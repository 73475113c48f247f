package lms.web.account.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import lms.web.account.usecase.SignIns;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.HeldForm;
import lms.web.shared.view.Page;

/** Signing out, here or everywhere. The browser is told to forget what it kept of us. */
@Path("/sign-out")
@Component
public class SignOutPage {

    private final SignIns signIns;
    private final Visit visit;
    private final Frames frames;
    private final SignInPages pages;

    @Inject
    public SignOutPage(SignIns signIns, Visit visit, Frames frames, SignInPages pages) {
        this.signIns = signIns;
        this.visit = visit;
        this.frames = frames;
        this.pages = pages;
    }

    @POST
    public Response here() {
        signIns.end(visit.actor());
        return signedOut();
    }

    @POST
    @Path("everywhere")
    public Response everywhere() {
        signIns.endEverywhere(visit.actor());
        return signedOut();
    }

    private Response signedOut() {
        visit.leave();
        Page page =
                pages.page(200, frames.current(), pages.model("", "", SignInModel.Reason.SIGNED_OUT, HeldForm.NONE));
        return Response.ok(page)
                .cookie(SignInCookie.none())
                .header("Clear-Site-Data", "\"cache\", \"storage\"")
                .build();
    }
}

package lms.web.account.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import lms.web.account.domain.Opening;
import lms.web.account.usecase.Entry;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.HeldForm;
import lms.web.shared.view.Frame;
import lms.web.shared.view.HiddenField;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** The sign-in page for each reason to see it. */
@Component
class SignInPages {

    /** Hidden fields that carry an answer through signing in. */
    static final String HELD_PATH = "held-path";

    static final String HELD_FORM = "held-form";

    private static final String HOME = "/me";

    private static final int UNAUTHORIZED = 401;

    private final Frames frames;
    private final Templates templates;
    private final DemoPeople demoPeople;

    @Inject
    SignInPages(Frames frames, Templates templates, DemoPeople demoPeople) {
        this.frames = frames;
        this.templates = templates;
        this.demoPeople = demoPeople;
    }

    /** Leads whoever has signed in to where they wanted to go, or to the second step. */
    Response entered(Entry entry) {
        String target = entry.pending() ? SecondStepAtSignInPage.PATH : target(entry.opening());
        return Response.seeOther(URI.create(target))
                .cookie(SignInCookie.of(entry.secret()))
                .build();
    }

    private static String target(Opening opening) {
        if (!opening.held().isNone()) {
            return opening.held().path();
        }
        return opening.returnTo().isEmpty() ? HOME : opening.returnTo();
    }

    /** Asks to sign in so that what was sent can be saved. */
    Response answerKept(HeldForm held) {
        var reason = held.isNone() ? SignInModel.Reason.ENDED : SignInModel.Reason.ANSWER_KEPT;
        return Response.status(UNAUTHORIZED)
                .header("WWW-Authenticate", "Form")
                .entity(page(UNAUTHORIZED, frames.current(), model("", "", reason, held)))
                .build();
    }

    Page page(int status, Frame frame, SignInModel model) {
        return Page.of(status, templates.accountSignIn(frame, model));
    }

    SignInModel model(String email, String returnTo, SignInModel.Reason reason, HeldForm held) {
        List<HiddenField> carried = held.isNone()
                ? List.of()
                : List.of(new HiddenField(HELD_PATH, held.path()), new HiddenField(HELD_FORM, held.body()));
        return new SignInModel(email, local(returnTo), reason, carried, demoPeople.all());
    }

    /** The answer that was sent before signing in, as the form carries it. */
    HeldForm held(Visit visit) {
        String path = local(visit.field(HELD_PATH));
        String body = visit.field(HELD_FORM);
        boolean usable = !path.isEmpty() && !path.contains("?") && body.length() <= HeldForm.LONGEST;
        return usable ? new HeldForm(path, body) : HeldForm.NONE;
    }

    /** Leads to a path that came with the request, if it is one of this site, or else home. */
    static Response to(String path) {
        String local = local(path);
        return Response.seeOther(URI.create(local.isEmpty() ? HOME : local)).build();
    }

    /** The path if it leads to this site; otherwise none, which means home. */
    static String local(String path) {
        return SafeUrl.isLocal(path) && path.startsWith("/") ? path : "";
    }
}

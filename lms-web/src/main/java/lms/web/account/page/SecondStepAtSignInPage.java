package lms.web.account.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import lms.web.account.usecase.Entry;
import lms.web.account.usecase.PasskeyDesk;
import lms.web.account.usecase.SecondStepDesk;
import lms.web.account.usecase.SignIns;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.FieldError;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Page;
import lms.web.shared.view.generated.Templates;

/** The second step of signing in. Whoever has waited too long, or not begun, begins. */
@Path(SecondStepAtSignInPage.PATH)
@Component
public class SecondStepAtSignInPage {

    static final String PATH = "/sign-in/second-step";
    /** Field of the code. */
    public static final String CODE = "code";

    private final SecondStepDesk desk;
    private final PasskeyDesk passkeys;
    private final SignIns signIns;
    private final SignInPages pages;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public SecondStepAtSignInPage(
            SecondStepDesk desk,
            PasskeyDesk passkeys,
            SignIns signIns,
            SignInPages pages,
            Visit visit,
            Frames frames,
            Templates templates) {
        this.desk = desk;
        this.passkeys = passkeys;
        this.signIns = signIns;
        this.pages = pages;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Response show(@CookieParam(SignInCookie.NAME) @DefaultValue("") String secret) {
        return signIns.pending(secret).isEmpty() ? begin() : page(200, frames.current());
    }

    @POST
    public Response take(@CookieParam(SignInCookie.NAME) @DefaultValue("") String secret) {
        if (signIns.pending(secret).isEmpty()) {
            return begin();
        }
        boolean withPasskey = visit.fieldNames().contains(PasskeyAnswers.CREDENTIAL);
        Optional<Entry> entry = withPasskey
                ? passkeys.secondStep(secret, visit.field(PasskeyAnswers.CREDENTIAL), visit.from())
                : desk.code(secret, visit.field(CODE), visit.from());
        var wrong = List.of(FieldError.of(CODE, withPasskey ? "passkey.failed" : "secondStep.code.wrong"));
        return entry.map(pages::entered)
                .orElseGet(() -> page(422, frames.current().withErrors(wrong)));
    }

    private Response page(int status, Frame frame) {
        return Response.ok(Page.of(status, templates.accountSecondStepAtSignIn(frame)))
                .build();
    }

    private static Response begin() {
        return Response.seeOther(URI.create("/sign-in")).build();
    }
}

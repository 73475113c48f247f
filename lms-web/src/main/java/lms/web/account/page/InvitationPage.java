package lms.web.account.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import lms.web.account.domain.Opening;
import lms.web.account.usecase.JoiningDesk;
import lms.web.account.usecase.NewAccount;
import lms.web.account.usecase.PasskeyJoining;
import lms.web.account.usecase.SignInDesk;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** Making an account from an invitation. A link that is unknown, used or too old looks the same. */
@Path("/invitation/{token}")
@Component
public class InvitationPage {

    private final JoiningDesk desk;
    private final PasskeyJoining passkeys;
    private final SignInDesk signInDesk;
    private final SignInPages signInPages;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;
    private final TypedAccount typed;

    @Inject
    public InvitationPage(
            JoiningDesk desk,
            PasskeyJoining passkeys,
            SignInDesk signInDesk,
            SignInPages signInPages,
            Visit visit,
            Frames frames,
            Templates templates,
            TypedAccount typed) {
        this.desk = desk;
        this.passkeys = passkeys;
        this.signInDesk = signInDesk;
        this.signInPages = signInPages;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
        this.typed = typed;
    }

    @GET
    public Page show(@PathParam("token") String token) {
        return desk.invited(token, visit.from())
                .map(email -> Page.ok(templates.accountInvitation(frames.current(), model(token, email))))
                .orElseGet(this::closed);
    }

    @POST
    public Response accept(@PathParam("token") String token) {
        Optional<String> email = desk.invited(token, visit.from());
        if (email.isEmpty()) {
            return Response.ok(closed()).build();
        }
        NewAccount wanted = typed.read(email.get());
        String credential = visit.field(PasskeyAnswers.CREDENTIAL);
        try {
            if (!credential.isEmpty()) {
                return signInPages.entered(passkeys.accept(token, wanted, credential));
            }
            desk.accept(token, wanted);
        } catch (Rejected rejected) {
            var frame = frames.refused(rejected);
            return Response.ok(Page.rejected(templates.accountInvitation(frame, model(token, email.get()))))
                    .build();
        }
        return signInDesk
                .signIn(wanted.email(), wanted.password(), Opening.PLAIN, visit.from())
                .map(signInPages::entered)
                .orElseGet(() -> Response.seeOther(URI.create("/sign-in")).build());
    }

    /** What the browser needs to make a passkey. */
    @POST
    @Path("challenge")
    public Response challenge(@PathParam("token") String token) {
        return PasskeyAnswers.ask(passkeys.ask(token));
    }

    private InvitationModel model(String token, String email) {
        return new InvitationModel(
                InvitationModel.State.OPEN,
                SafeUrl.of("/invitation/" + token),
                SafeUrl.of("/invitation/" + token + "/challenge"),
                email,
                visit.field(InvitationModel.NAME),
                typed.language(),
                typed.languages());
    }

    private Page closed() {
        var model = new InvitationModel(
                InvitationModel.State.UNKNOWN,
                SafeUrl.of("/sign-in"),
                SafeUrl.of("/sign-in"),
                "",
                "",
                visit.language(),
                typed.languages());
        return Page.of(404, templates.accountInvitation(frames.current(), model));
    }
}

package lms.web.account.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.ZoneId;
import lms.web.account.usecase.People;
import lms.web.account.usecase.SignIns;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** Where the person is signed in. */
@Path("/me/security")
@Component
public class SecurityPage {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final SignIns signIns;
    private final People people;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public SecurityPage(SignIns signIns, People people, Visit visit, Frames frames, Templates templates) {
        this.signIns = signIns;
        this.people = people;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page show() {
        var rows = signIns.mine(visit.actor()).stream()
                .map(signIn -> new SecurityModel.SignIn(
                        signIn.id(), signIn.method(), signIn.since(), signIn.lastSeen(), signIn.current()))
                .toList();
        var model = new SecurityModel(
                people.email(visit.actor()), rows, ZONE, SafeUrl.of("/sign-out"), SafeUrl.of("/sign-out/everywhere"));
        return Page.ok(templates.accountSecurity(frames.current(), model));
    }
}

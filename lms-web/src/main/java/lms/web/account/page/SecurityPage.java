package lms.web.account.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import lms.web.account.usecase.OwnPassword;
import lms.web.account.usecase.SignInView;
import lms.web.account.usecase.SignIns;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Notice;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** How the person signs in, where they are signed in, and ending that. */
@Path(SecurityPage.PATH)
@Component
public class SecurityPage {

    static final String PATH = "/me/security";
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Set<String> DONE = Set.of("password", "ended", "others");

    private final SignIns signIns;
    private final OwnPassword password;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public SecurityPage(SignIns signIns, OwnPassword password, Visit visit, Frames frames, Templates templates) {
        this.signIns = signIns;
        this.password = password;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page show(@QueryParam("done") @DefaultValue("") String done) {
        OwnPassword.Changing changing = password.changing(visit.actor());
        var rows = signIns.mine(visit.actor()).stream().map(SecurityPage::row).toList();
        var model = new SecurityModel(changing.person().email(), changing.hasPassword(), rows, ZONE);
        Frame frame = frames.current();
        return Page.ok(templates.accountSecurity(
                DONE.contains(done) ? frame.saying(Notice.done("security.done." + done)) : frame, model));
    }

    @POST
    @Path("sign-ins/{id}/end")
    public Response end(@PathParam("id") UUID id) {
        signIns.endOne(id, visit.actor());
        return done("ended");
    }

    @POST
    @Path("sign-ins/end")
    public Response endOthers() {
        signIns.endOthers(visit.actor());
        return done("others");
    }

    private static Response done(String what) {
        return Response.seeOther(URI.create(PATH + "?done=" + what)).build();
    }

    private static SecurityModel.SignIn row(SignInView signIn) {
        return new SecurityModel.SignIn(
                SafeUrl.of(PATH + "/sign-ins/" + signIn.id() + "/end"),
                signIn.method(),
                signIn.since(),
                signIn.lastSeen(),
                signIn.current());
    }
}

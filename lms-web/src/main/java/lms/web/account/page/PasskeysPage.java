package lms.web.account.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import lms.web.account.usecase.Passkeys;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Notice;
import lms.web.shared.view.Page;
import lms.web.shared.view.generated.Templates;

/** The person's passkeys. */
@Path(PasskeysPage.PATH)
@Component
public class PasskeysPage {

    static final String PATH = "/me/security/passkeys";
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Set<String> DONE = Set.of("added", "removed");

    private final Passkeys passkeys;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public PasskeysPage(Passkeys passkeys, Visit visit, Frames frames, Templates templates) {
        this.passkeys = passkeys;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page show(@QueryParam("done") @DefaultValue("") String done) {
        Frame frame = frames.current();
        return page(200, DONE.contains(done) ? frame.saying(Notice.done("passkeys.done." + done)) : frame);
    }

    /** What the browser needs to make a passkey. */
    @POST
    @Path("challenge")
    public Response challenge() {
        return PasskeyAnswers.ask(passkeys.askToAdd(visit.actor()));
    }

    @POST
    public Response add() {
        try {
            passkeys.add(visit.field(PasskeyAnswers.CREDENTIAL), visit.field(PasskeysModel.NAME), visit.actor());
            return SignInPages.to(PATH + "?done=added");
        } catch (Rejected rejected) {
            Frame frame = frames.refused(rejected);
            return Response.ok(page(422, frame)).build();
        }
    }

    @POST
    @Path("{id: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}/remove")
    public Response remove(@PathParam("id") UUID id) {
        passkeys.remove(id, visit.actor());
        return SignInPages.to(PATH + "?done=removed");
    }

    private Page page(int status, Frame frame) {
        var mine = passkeys.mine(visit.actor()).stream()
                .map(key -> new PasskeysModel.Passkey(key.id(), key.name(), key.added(), key.lastUsed()))
                .toList();
        return Page.of(
                status,
                templates.accountPasskeys(frame, new PasskeysModel(mine, ZONE, visit.field(PasskeysModel.NAME))));
    }
}

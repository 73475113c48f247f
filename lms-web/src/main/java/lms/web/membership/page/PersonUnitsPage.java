package lms.web.membership.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lms.web.membership.usecase.Memberships;
import lms.web.membership.usecase.PersonUnits;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.Choice;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Notice;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** The units of one person. */
@Path("/admin")
@Component
public class PersonUnitsPage {

    private static final String UNITS =
            "people/{id: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}/units";
    private static final Set<String> DONE = Set.of("joined", "left");

    private final Memberships memberships;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public PersonUnitsPage(Memberships memberships, Visit visit, Frames frames, Templates templates) {
        this.memberships = memberships;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    @Path(UNITS)
    public Page show(@PathParam("id") UUID id, @QueryParam("done") @DefaultValue("") String done) {
        Frame frame = frames.current();
        return page(200, DONE.contains(done) ? frame.saying(Notice.done("member.done." + done)) : frame, id);
    }

    @POST
    @Path(UNITS)
    public Response join(@PathParam("id") UUID id) {
        try {
            memberships.join(id, visit.field(Memberships.UNIT), visit.actor());
            return back(id, "joined");
        } catch (Rejected rejected) {
            return Response.ok(page(422, frames.refused(rejected), id)).build();
        }
    }

    @POST
    @Path(UNITS + "/leave")
    public Response leave(@PathParam("id") UUID id) {
        memberships.leave(id, unit(), visit.actor());
        return back(id, "left");
    }

    private UUID unit() {
        try {
            return UUID.fromString(visit.field(Memberships.UNIT));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    private static Response back(UUID id, String done) {
        return Response.seeOther(URI.create("/admin/people/" + id + "/units?done=" + done))
                .build();
    }

    private Page page(int status, Frame frame, UUID id) {
        PersonUnits person = memberships.of(id, visit.actor());
        var here = SafeUrl.of("/admin/people/" + id + "/units");
        List<Choice> others = person.others().stream()
                .map(unit -> Choice.named(unit.id().toString(), "– ".repeat(unit.depth()) + unit.name(), frame.words()))
                .toList();
        var model = new PersonUnitsModel(
                person, SafeUrl.of("/admin/people/" + id), here, SafeUrl.of(here.value() + "/leave"), others);
        return Page.of(status, templates.membershipPersonUnits(frame, model));
    }
}

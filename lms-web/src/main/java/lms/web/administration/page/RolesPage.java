package lms.web.administration.page;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lms.web.account.usecase.PersonCard;
import lms.web.account.usecase.Roles;
import lms.web.administration.usecase.Place;
import lms.web.administration.usecase.RoleDesk;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Grant.ScopeKind;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.Choice;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Notice;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Words;
import lms.web.shared.view.generated.Templates;

/** One person, and the roles they hold. */
@Path("/admin")
@Component
public class RolesPage {

    static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final String ID = "{id: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";
    private static final String PERSON = "people/" + ID;
    private static final Set<String> DONE = Set.of("given", "proposed", "ended");

    private final Roles roles;
    private final RoleDesk desk;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public RolesPage(Roles roles, RoleDesk desk, Visit visit, Frames frames, Templates templates) {
        this.roles = roles;
        this.desk = desk;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    @Path(PERSON)
    public Page person(@PathParam("id") UUID id) {
        PersonCard person = roles.person(id, visit.actor());
        var names = new RoleNames(desk.places(visit.actor()));
        return Page.ok(templates.administrationPerson(frames.current(), names.model(person, ZONE)));
    }

    @GET
    @Path(PERSON + "/roles")
    public Page show(@PathParam("id") UUID id, @QueryParam("done") @DefaultValue("") String done) {
        Frame frame = frames.current();
        return page(200, DONE.contains(done) ? frame.saying(Notice.done("roles.done." + done)) : frame, id);
    }

    @POST
    @Path(PERSON + "/roles")
    public Response give(@PathParam("id") UUID id) {
        try {
            boolean given = desk.give(id, visit.field(RolesModel.ROLE), visit.field(RolesModel.PLACE), visit.actor());
            return back(id, given ? "given" : "proposed");
        } catch (Rejected rejected) {
            return Response.ok(page(422, frames.refused(rejected), id)).build();
        }
    }

    @POST
    @Path(PERSON + "/roles/end")
    public Response end(@PathParam("id") UUID id) {
        roles.end(id, held(), visit.actor());
        return back(id, "ended");
    }

    private UUID held() {
        try {
            return UUID.fromString(visit.field(RolesModel.HELD));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    private static Response back(UUID id, String done) {
        return Response.seeOther(URI.create("/admin/people/" + id + "/roles?done=" + done))
                .build();
    }

    private Page page(int status, Frame frame, UUID id) {
        PersonCard person = roles.person(id, visit.actor());
        List<Place> places = desk.places(visit.actor());
        var here = SafeUrl.of("/admin/people/" + id + "/roles");
        var model = new RolesModel(
                new RoleNames(places).model(person, ZONE),
                here,
                SafeUrl.of(here.value() + "/end"),
                visit.field(RolesModel.ROLE),
                offered(frame.words()),
                visit.field(RolesModel.PLACE),
                choices(places, ScopeKind.SITE, frame.words()),
                groups(places, frame.words()),
                roles.givesAlone(visit.actor()));
        return Page.of(status, templates.administrationRoles(frame, model));
    }

    private static List<Choice> offered(Words words) {
        return RoleDesk.OFFERED.stream()
                .map(role -> Choice.of(role.name(), RoleNames.key(role), words))
                .toList();
    }

    private static Map<String, List<Choice>> groups(List<Place> places, Words words) {
        Map<String, List<Choice>> groups = new LinkedHashMap<>();
        groups.put(words.plain("roles.units"), choices(places, ScopeKind.UNIT, words));
        groups.put(words.plain("roles.curricula"), choices(places, ScopeKind.CURRICULUM, words));
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    private static List<Choice> choices(List<Place> places, ScopeKind kind, Words words) {
        return places.stream()
                .filter(place -> place.kind() == kind)
                .map(place -> choice(place, words))
                .toList();
    }

    /** Units are shown by their depth: a list cannot nest. */
    private static Choice choice(Place place, Words words) {
        return place.kind() == ScopeKind.SITE
                ? Choice.of(place.value(), "roles.site", words)
                : Choice.named(place.value(), "– ".repeat(Math.max(0, place.depth())) + place.name(), words);
    }
}

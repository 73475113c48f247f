package lms.web.organisation.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lms.web.organisation.domain.UnitKind;
import lms.web.organisation.usecase.NewUnit;
import lms.web.organisation.usecase.UnitTree;
import lms.web.organisation.usecase.UnitView;
import lms.web.organisation.usecase.Units;
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

/** The organisation's tree, for administrators. */
@Path("/admin")
@Component
public class UnitsPage {

    private static final String HERE = "/admin/units";
    private static final String ONE = "units/{id: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";
    private static final Set<String> DONE = Set.of("added", "renamed", "moved", "removed");

    private final Units units;
    private final UnitTree tree;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public UnitsPage(Units units, UnitTree tree, Visit visit, Frames frames, Templates templates) {
        this.units = units;
        this.tree = tree;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    @Path("units")
    public Page list(@QueryParam("done") @DefaultValue("") String done) {
        Frame frame = frames.current();
        return list(200, DONE.contains(done) ? frame.saying(Notice.done("units.done." + done)) : frame);
    }

    @POST
    @Path("units")
    public Response add() {
        try {
            tree.add(
                    new NewUnit(visit.field(UnitTree.NAME), visit.field(UnitTree.KIND), visit.field(UnitTree.ABOVE)),
                    visit.actor());
            return back("added");
        } catch (Rejected rejected) {
            return Response.ok(list(422, frames.refused(rejected))).build();
        }
    }

    @GET
    @Path(ONE)
    public Page one(@PathParam("id") UUID id) {
        UnitView unit = unit(id);
        return one(200, frames.current(), unit, unit.name());
    }

    @POST
    @Path(ONE)
    public Response rename(@PathParam("id") UUID id) {
        try {
            tree.rename(id, visit.field(UnitTree.NAME), visit.actor());
            return back("renamed");
        } catch (Rejected rejected) {
            return Response.ok(one(422, frames.refused(rejected), unit(id), visit.field(UnitTree.NAME)))
                    .build();
        }
    }

    @POST
    @Path(ONE + "/remove")
    public Response remove(@PathParam("id") UUID id) {
        try {
            tree.remove(id, visit.actor());
            return back("removed");
        } catch (Rejected rejected) {
            UnitView unit = unit(id);
            return Response.ok(one(422, frames.refused(rejected), unit, unit.name()))
                    .build();
        }
    }

    private UnitView unit(UUID id) {
        return units.all(visit.actor()).stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Response back(String done) {
        return Response.seeOther(URI.create(HERE + "?done=" + done)).build();
    }

    private Page one(int status, Frame frame, UnitView unit, String name) {
        var model = new UnitModel(
                unit,
                name,
                UnitNodes.key(unit.kind()),
                tree.officersOf(unit.id(), visit.actor()).stream()
                        .map(officer -> new UnitModel.Person(
                                SafeUrl.of("/admin/people/" + officer.accountId()), officer.displayName()))
                        .toList(),
                tree.usesOf(unit.id(), visit.actor()),
                SafeUrl.of(HERE + "/" + unit.id()),
                SafeUrl.of(HERE + "/" + unit.id() + "/remove"));
        return Page.of(status, templates.organisationUnit(frame, model));
    }

    private Page list(int status, Frame frame) {
        List<UnitView> all = units.all(visit.actor());
        var kinds = Arrays.stream(UnitKind.values())
                .filter(kind -> kind != UnitKind.ORGANISATION)
                .map(kind -> Choice.of(kind.name(), UnitNodes.key(kind), frame.words()))
                .toList();
        var above = all.stream()
                .map(unit -> Choice.named(unit.path(), "– ".repeat(unit.depth()) + unit.name(), frame.words()))
                .toList();
        var typed = new UnitsModel.Typed(
                visit.field(UnitTree.NAME), visit.field(UnitTree.KIND), visit.field(UnitTree.ABOVE));
        var model = new UnitsModel(new UnitNodes(all).tree(), typed, kinds, above);
        return Page.of(status, templates.organisationUnits(frame, model));
    }
}

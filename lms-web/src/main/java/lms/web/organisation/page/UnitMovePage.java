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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import lms.web.organisation.usecase.UnitMove;
import lms.web.organisation.usecase.UnitMoves;
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
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** Moving a unit: choose the unit above it, look at what changes, confirm. */
@Path("/admin")
@Component
public class UnitMovePage {

    private static final String MOVE = "units/{id: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}/move";

    private final Units units;
    private final UnitMoves moves;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public UnitMovePage(Units units, UnitMoves moves, Visit visit, Frames frames, Templates templates) {
        this.units = units;
        this.moves = moves;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    /**
     * Where the unit could go, and what would come of it.
     *
     * @param above id of the unit that was chosen; empty at first
     */
    @GET
    @Path(MOVE)
    public Page show(@PathParam("id") UUID id, @QueryParam(UnitTree.ABOVE) @DefaultValue("") String above) {
        return page(id, above);
    }

    @POST
    @Path(MOVE)
    public Response move(@PathParam("id") UUID id) {
        String above = visit.field(UnitTree.ABOVE);
        try {
            moves.move(id, above, visit.field(UnitMoveModel.FROM), visit.actor());
            return Response.seeOther(URI.create("/admin/units?done=moved")).build();
        } catch (Rejected rejected) {
            return Response.ok(refused(id, above, rejected)).build();
        }
    }

    private Page page(UUID id, String above) {
        try {
            Optional<UnitMove> preview =
                    above.isEmpty() ? Optional.empty() : Optional.of(moves.preview(id, above, visit.actor()));
            return page(200, frames.current(), model(id, above, preview));
        } catch (Rejected rejected) {
            return refused(id, above, rejected);
        }
    }

    private Page refused(UUID id, String above, Rejected rejected) {
        return page(422, frames.refused(rejected), model(id, above, Optional.empty()));
    }

    private Page page(int status, Frame frame, UnitMoveModel model) {
        return Page.of(status, templates.organisationUnitMove(frame, model));
    }

    private UnitMoveModel model(UUID id, String above, Optional<UnitMove> preview) {
        UnitView unit = units.all(visit.actor()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        List<Choice> places = moves.places(id, visit.actor()).stream()
                .map(place ->
                        Choice.named(place.id().toString(), "– ".repeat(place.depth()) + place.name(), frames.words()))
                .toList();
        String here = "/admin/units/" + id;
        return new UnitMoveModel(
                unit,
                "unit.move.fit." + unit.kind().name().toLowerCase(Locale.ROOT),
                places,
                above,
                preview,
                SafeUrl.of(here),
                SafeUrl.of(here + "/move"));
    }
}

package lms.web.finding.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lms.web.finding.usecase.SynonymDesk;
import lms.web.shared.http.Forms;
import lms.web.shared.http.Frames;
import lms.web.shared.http.HoldsForm;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.HeldForm;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.FieldError;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Notice;
import lms.web.shared.view.Page;
import lms.web.shared.view.generated.Templates;

/** Synonyms: typed, tried, made live. Whatever goes wrong, what was typed stays. */
@Path("/search/desk/synonyms")
@Component
public class SynonymsPage {

    /** Fields of the form, beside {@link SynonymDesk#NAMES}. */
    public static final String QUERY = "query";

    public static final String BEFORE = "before";
    public static final String ACT = "act";
    public static final String LIVE = "live";

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final SynonymDesk desk;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public SynonymsPage(SynonymDesk desk, Visit visit, Frames frames, Templates templates) {
        this.desk = desk;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page show(
            @QueryParam("q") @DefaultValue("") String query, @QueryParam("done") @DefaultValue("") String done) {
        SynonymDesk.Live live = desk.live(visit.actor());
        Frame frame = frames.current();
        if (visit.held().isPresent()) {
            HeldForm held = visit.held().get();
            return page(200, frame.saying(Notice.note("form.kept")), kept(held, SynonymDesk.NAMES), kept(held, QUERY));
        }
        return page(200, done.equals(LIVE) ? frame.saying(Notice.done("synonyms.done")) : frame, live.text(), query);
    }

    private static String kept(HeldForm held, String field) {
        return Objects.requireNonNullElse(Forms.decode(held.body()).getFirst(field), "");
    }

    @POST
    @HoldsForm
    public Response send() {
        String names = visit.field(SynonymDesk.NAMES);
        String query = visit.field(QUERY);
        try {
            return visit.field(ACT).equals(LIVE) ? makeLive(names) : tried(names, query);
        } catch (Rejected rejected) {
            return refused(422, Forms.errors(rejected));
        } catch (Conflict conflict) {
            return refused(409, List.of(FieldError.of(SynonymDesk.NAMES, conflict.messageKey())));
        }
    }

    private Response makeLive(String names) {
        desk.makeLive(names, number(visit.field(BEFORE)), visit.actor());
        return Response.seeOther(URI.create("/search/desk/synonyms?done=" + LIVE))
                .build();
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }

    private Response tried(String names, String query) {
        SynonymDesk.Trial trial = desk.tryOut(names, query, visit.language(), visit.actor());
        if (query.isBlank()) {
            return refused(422, List.of(FieldError.of(QUERY, "error.synonyms.query")));
        }
        var model = new SynonymsModel(
                names, query, desk.live(visit.actor()), Optional.of(SynonymsModels.comparison(trial)), ZONE);
        return Response.ok(Page.ok(templates.findingSynonyms(frames.current(), model)))
                .build();
    }

    private Response refused(int status, List<FieldError> errors) {
        Page page =
                page(status, frames.current().withErrors(errors), visit.field(SynonymDesk.NAMES), visit.field(QUERY));
        return Response.status(status).entity(page).build();
    }

    private Page page(int status, Frame frame, String names, String query) {
        var model = new SynonymsModel(names, query, desk.live(visit.actor()), Optional.empty(), ZONE);
        return Page.of(status, templates.findingSynonyms(frame, model));
    }
}

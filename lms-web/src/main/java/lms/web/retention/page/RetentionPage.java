package lms.web.retention.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import lms.web.retention.domain.HoldKind;
import lms.web.retention.page.RetentionModel.Form;
import lms.web.retention.usecase.HoldView;
import lms.web.retention.usecase.Holds;
import lms.web.retention.usecase.RetentionDesk;
import lms.web.retention.usecase.RetentionView;
import lms.web.shared.http.Frames;
import lms.web.shared.http.HoldsForm;
import lms.web.shared.http.SentForm;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Notice;
import lms.web.shared.view.Page;
import lms.web.shared.view.Phrase;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Words;
import lms.web.shared.view.generated.Templates;

/** What is removed when, how the last run went, and who is held. Counting what would go removes nothing. */
@Path("/admin/privacy/retention")
@Component
public class RetentionPage {

    private static final String HERE = "/admin/privacy/retention";
    private static final String ID = "{id: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";
    private static final Set<String> DONE = Set.of("held", "released", "confirmed");
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final RetentionDesk desk;
    private final Holds holds;
    private final SentForm sent;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public RetentionPage(
            RetentionDesk desk, Holds holds, SentForm sent, Visit visit, Frames frames, Templates templates) {
        this.desk = desk;
        this.holds = holds;
        this.sent = sent;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page show(
            @QueryParam("count") @DefaultValue("") String count, @QueryParam("done") @DefaultValue("") String done) {
        Frame frame = sent.frame();
        if (visit.held().isEmpty() && DONE.contains(done)) {
            frame = frame.saying(Notice.done("retention.done." + done));
        }
        return page(200, frame, !count.isEmpty(), new Form(sent.held(Holds.WHOM), sent.held(Holds.REASON)));
    }

    private Page page(int status, Frame frame, boolean trial, Form form) {
        RetentionView view = desk.view(trial, visit.actor());
        Words words = frame.words();
        var model = new RetentionModel(
                view,
                trial,
                view.lines().stream().map(line -> rule(line, words)).toList(),
                holds.all(visit.actor()).stream().map(RetentionPage::hold).toList(),
                form,
                ZONE);
        return Page.of(status, templates.retentionRetention(frame, model));
    }

    private static RetentionModel.Rule rule(RetentionView.Line line, Words words) {
        Phrase length = line.rule().length().equals(Duration.ZERO)
                ? words.text("retention.ends")
                : words.length(line.rule().length());
        String name = line.rule().name().toLowerCase(Locale.ROOT);
        return new RetentionModel.Rule(words.text("retention.rule." + name), length, line);
    }

    private static RetentionModel.Hold hold(HoldView view) {
        String subject = (view.kind() == HoldKind.PERSON ? "/admin/people/" : "/cohorts/") + view.heldId();
        return new RetentionModel.Hold(
                view, SafeUrl.of(subject), SafeUrl.of(HERE + "/holds/" + view.id() + "/release"));
    }

    @POST
    @HoldsForm
    public Response hold() {
        var form = new Form(visit.field(Holds.WHOM), visit.field(Holds.REASON));
        try {
            holds.hold(form.whom(), form.reason(), visit.actor());
        } catch (Rejected rejected) {
            return Response.ok(page(422, frames.refused(rejected), false, form)).build();
        }
        sent.saved();
        return back("held");
    }

    @POST
    @Path("holds/" + ID + "/release")
    public Response release(@PathParam("id") UUID id) {
        holds.release(id, visit.actor());
        return back("released");
    }

    @POST
    @Path("time")
    public Response confirmTime() {
        desk.confirmTime(visit.actor());
        return back("confirmed");
    }

    private static Response back(String done) {
        return Response.seeOther(URI.create(HERE + "?done=" + done)).build();
    }
}

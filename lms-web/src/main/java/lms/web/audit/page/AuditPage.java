package lms.web.audit.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lms.web.audit.domain.AuditWatch;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.AuditPart;
import lms.web.audit.usecase.AuditTrail;
import lms.web.audit.usecase.TrailWatch;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Role;
import lms.web.shared.view.Choice;
import lms.web.shared.view.FieldError;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Notice;
import lms.web.shared.view.Page;
import lms.web.shared.view.Paging;
import lms.web.shared.view.Phrase;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Words;
import lms.web.shared.view.generated.Templates;

/** The trail, for auditors and administrators to read. */
@Path("/admin")
@Component
public class AuditPage {

    private final AuditTrail trail;
    private final TrailWatch watch;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public AuditPage(AuditTrail trail, TrailWatch watch, Visit visit, Frames frames, Templates templates) {
        this.trail = trail;
        this.watch = watch;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    @Path("audit")
    public Page show(@BeanParam AuditParameters asked, @QueryParam("done") @DefaultValue("") String done) {
        AuditPart part = trail.read(asked.question(), visit.actor());
        List<FieldError> errors = asked.errors();
        Frame frame = frames.current().withErrors(errors);
        if (done.equals("asked")) {
            frame = frame.saying(Notice.done("audit.check.done"));
        }
        var sentences = new Sentences(frame.words(), part.pseudonymous());
        var model = new AuditModel(
                part.lines().stream()
                        .map(line -> new AuditModel.Line(line.seq(), line.at(), sentences.of(line)))
                        .toList(),
                part.total(),
                asked.deed().map(Deed::name).orElse(""),
                deeds(frame.words()),
                asked.from(),
                asked.until(),
                Paging.of(part.page(), part.pages(), asked::at),
                AuditParameters.ZONE,
                visit.actor().holds(Role.ADMINISTRATOR),
                part.pseudonymous(),
                check(watch.state(visit.actor()), frame.words()));
        return Page.of(errors.isEmpty() ? 200 : 422, templates.auditAudit(frame, model));
    }

    /** Has the trail checked in the background; the page tells the result. */
    @POST
    @Path("audit/check")
    public Response check() {
        watch.ask(visit.actor());
        return Response.seeOther(URI.create("/admin/audit?done=asked")).build();
    }

    private static AuditModel.Check check(AuditWatch.Watched known, Words words) {
        Phrase signed = known.signedAt()
                .map(at -> words.text("audit.check.signed", words.moment(at, AuditParameters.ZONE)))
                .orElseGet(() -> words.text("audit.check.unsigned"));
        return new AuditModel.Check(
                told(known, words),
                known.flaw().isPresent(),
                known.asked() || known.checkedAt().isEmpty(),
                signed,
                SafeUrl.of("/admin/audit/check"));
    }

    private static Phrase told(AuditWatch.Watched known, Words words) {
        if (known.checkedAt().isEmpty()) {
            return words.text("audit.check.never");
        }
        String at = words.moment(known.checkedAt().get(), AuditParameters.ZONE);
        return known.flaw()
                .map(flaw -> words.text(
                        "audit.check.bent",
                        flaw.seq(),
                        words.plain("audit.flaw." + flaw.kind().name().toLowerCase(Locale.ROOT)),
                        at))
                .orElseGet(() -> words.text("audit.check.whole", known.whole(), at));
    }

    private static List<Choice> deeds(Words words) {
        return Arrays.stream(Deed.values())
                .map(deed -> Choice.of(deed.name(), "audit.kind." + deed.name().toLowerCase(Locale.ROOT), words))
                .toList();
    }
}

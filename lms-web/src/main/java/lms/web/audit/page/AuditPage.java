package lms.web.audit.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.AuditPart;
import lms.web.audit.usecase.AuditTrail;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Role;
import lms.web.shared.view.Choice;
import lms.web.shared.view.FieldError;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Page;
import lms.web.shared.view.Paging;
import lms.web.shared.view.Words;
import lms.web.shared.view.generated.Templates;

/** The trail, for auditors and administrators to read. */
@Path("/admin")
@Component
public class AuditPage {

    private final AuditTrail trail;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public AuditPage(AuditTrail trail, Visit visit, Frames frames, Templates templates) {
        this.trail = trail;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    @Path("audit")
    public Page show(@BeanParam AuditParameters asked) {
        AuditPart part = trail.read(asked.question(), visit.actor());
        List<FieldError> errors = asked.errors();
        Frame frame = frames.current().withErrors(errors);
        var sentences = new Sentences(frame.words());
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
                visit.actor().holds(Role.ADMINISTRATOR));
        return Page.of(errors.isEmpty() ? 200 : 422, templates.auditAudit(frame, model));
    }

    private static List<Choice> deeds(Words words) {
        return Arrays.stream(Deed.values())
                .map(deed -> Choice.of(deed.name(), "audit.kind." + deed.name().toLowerCase(Locale.ROOT), words))
                .toList();
    }
}

package lms.web.audit.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import lms.web.audit.usecase.MyTrail;
import lms.web.shared.http.Forms;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Page;
import lms.web.shared.view.Paging;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** Who looked at what is kept about the reader. */
@Path("/me/privacy/who-looked")
@Component
public class WhoLookedPage {

    private final MyTrail trail;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public WhoLookedPage(MyTrail trail, Visit visit, Frames frames, Templates templates) {
        this.trail = trail;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page show(@QueryParam("page") @DefaultValue("1") String page) {
        MyTrail.Part part = trail.read(Forms.number(page), visit.actor());
        Frame frame = frames.current();
        var sentences = new MySentences(frame.words());
        var model = new WhoLookedModel(
                part.lines().stream()
                        .map(line -> new WhoLookedModel.Line(line.at(), sentences.of(line)))
                        .toList(),
                part.total(),
                Paging.of(part.page(), part.pages(), number -> SafeUrl.of("/me/privacy/who-looked?page=" + number)),
                AuditParameters.ZONE);
        return Page.ok(templates.auditWhoLooked(frame, model));
    }
}

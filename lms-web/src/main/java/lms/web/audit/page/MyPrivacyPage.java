package lms.web.audit.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import lms.web.audit.usecase.MyTrail;
import lms.web.shared.http.Forms;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Page;
import lms.web.shared.view.Paging;
import lms.web.shared.view.Phrase;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Words;
import lms.web.shared.view.generated.Templates;

/** Who looked at what is kept about the reader. */
@Path("/me/privacy")
@Component
public class MyPrivacyPage {

    private final MyTrail trail;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public MyPrivacyPage(MyTrail trail, Visit visit, Frames frames, Templates templates) {
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
        var model = new MyPrivacyModel(
                part.lines().stream()
                        .map(line -> new MyPrivacyModel.Line(line.at(), sentences.of(line)))
                        .toList(),
                part.total(),
                Paging.of(part.page(), part.pages(), number -> SafeUrl.of("/me/privacy?page=" + number)),
                AuditParameters.ZONE,
                part.kept().stream().map(kept -> kept(kept, frame.words())).toList());
        return Page.ok(templates.auditMyPrivacy(frame, model));
    }

    private static MyPrivacyModel.Kept kept(Classified.Keep keep, Words words) {
        String name = keep.name().toLowerCase(Locale.ROOT);
        Object length = keep.length().map(words::length).map(Phrase::text).orElse("");
        return new MyPrivacyModel.Kept(words.text("mine.kept." + name), words.text("mine.keep." + name, length));
    }
}

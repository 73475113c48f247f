package lms.web.privacy.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import lms.web.account.usecase.DataUse;
import lms.web.shared.http.Frames;
import lms.web.shared.http.HoldsForm;
import lms.web.shared.http.SentForm;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Notice;
import lms.web.shared.view.Page;
import lms.web.shared.view.generated.Templates;

/** Putting one's own name right. */
@Path(NamePage.HERE)
@Component
public class NamePage {

    static final String HERE = "/me/privacy/name";

    private final DataUse use;
    private final SentForm form;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public NamePage(DataUse use, SentForm form, Visit visit, Frames frames, Templates templates) {
        this.use = use;
        this.form = form;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page show(@QueryParam("done") @DefaultValue("") String done) {
        Frame frame = done.isEmpty() ? form.frame() : frames.current().saying(Notice.done("name.done"));
        String kept = form.held(DataUse.NAME);
        return page(200, frame, kept.isEmpty() ? visit.actor().required().displayName() : kept);
    }

    @POST
    @HoldsForm
    public Response correct() {
        String typed = visit.field(DataUse.NAME);
        try {
            use.correctName(typed, visit.actor());
        } catch (Rejected rejected) {
            return Response.ok(page(422, form.refused(rejected), typed)).build();
        }
        form.saved();
        return Response.seeOther(URI.create(HERE + "?done=yes")).build();
    }

    private Page page(int status, Frame frame, String typed) {
        return Page.of(status, templates.privacyName(frame, typed));
    }
}

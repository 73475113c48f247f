package lms.web.privacy.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import lms.web.privacy.usecase.PrivacyRegister;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Role;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** The pages of those who look after data protection. */
@Path("/admin/privacy")
@Component
public class PrivacyOfficePages {

    private final PrivacyRegister register;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public PrivacyOfficePages(PrivacyRegister register, Visit visit, Frames frames, Templates templates) {
        this.register = register;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page office() {
        register.requireOffice(visit.actor());
        List<OfficeModel.Link> links = new ArrayList<>();
        links.add(new OfficeModel.Link(SafeUrl.of("/admin/privacy/register"), "register.title", "office.register"));
        if (administers()) {
            links.add(new OfficeModel.Link(
                    SafeUrl.of("/admin/privacy/complaints"), "complaints.title", "office.complaints"));
            links.add(new OfficeModel.Link(SafeUrl.of("/admin/privacy/erasures"), "erasures.title", "office.erasures"));
            links.add(new OfficeModel.Link(
                    SafeUrl.of("/admin/privacy/retention"), "retention.title", "office.retention"));
            links.add(new OfficeModel.Link(SafeUrl.of("/admin/privacy/equality"), "report.title", "office.equality"));
        }
        return Page.ok(templates.privacyOffice(frames.current(), new OfficeModel(links, administers())));
    }

    @GET
    @Path("register")
    public Page register() {
        Frame frame = frames.current();
        return Page.ok(templates.privacyRegister(
                frame,
                new RegisterModels(frame.words())
                        .columnByColumn(register.columnByColumn(visit.actor()), administers())));
    }

    private boolean administers() {
        return visit.actor().holds(Role.ADMINISTRATOR);
    }
}

package lms.web.privacy.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import lms.web.privacy.usecase.PrivacyRegister;
import lms.web.shared.config.Settings;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Page;
import lms.web.shared.view.generated.Templates;

/** The privacy notice for everybody. */
@Path("/privacy")
@Component
public class NoticePage {

    private final PrivacyRegister register;
    private final Settings settings;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public NoticePage(PrivacyRegister register, Settings settings, Visit visit, Frames frames, Templates templates) {
        this.register = register;
        this.settings = settings;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page notice() {
        Frame frame = frames.current();
        var model = new RegisterModels(frame.words())
                .notice(
                        register.notice(),
                        settings.site().privacyContact(),
                        visit.actor().person().isPresent());
        return Page.ok(templates.privacyNotice(frame, model));
    }
}

package lms.web.start;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import lms.web.shared.http.Frames;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Page;
import lms.web.shared.view.StyleguideModel;
import lms.web.shared.view.generated.Templates;

/** Every component on one page, for those who build pages. In the demonstration only. */
@Path("/styleguide")
@Component
public class StyleguidePage {

    private final Frames frames;
    private final Templates templates;

    @Inject
    public StyleguidePage(Frames frames, Templates templates) {
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page show() {
        var model = new StyleguideModel(List.of("your-first-campaign", "how-we-learn-here", "leading-a-session"));
        return Page.ok(templates.sharedStyleguide(frames.current(), model));
    }
}

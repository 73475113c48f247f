package lms.web.start;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import lms.web.shared.http.Frames;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Page;
import lms.web.shared.view.generated.Templates;

/** Pages that say something about the product itself. */
@Path("/")
@Component
public class StaticPages {

    private final Frames frames;
    private final Templates templates;

    @Inject
    public StaticPages(Frames frames, Templates templates) {
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    @Path("accessibility")
    public Page accessibility() {
        return Page.ok(templates.sharedAccessibility(frames.current()));
    }

    @GET
    @Path("help/keyboard")
    public Page keyboard() {
        return Page.ok(templates.sharedKeyboard(frames.current()));
    }
}

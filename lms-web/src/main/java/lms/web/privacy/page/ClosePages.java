package lms.web.privacy.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import lms.web.privacy.usecase.Closing;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Page;
import lms.web.shared.view.generated.Templates;

/** Closing one's account: first what it means, then a secret, then the button. */
@Path("/me/privacy/close")
@Component
public class ClosePages {

    private final Closing closing;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public ClosePages(Closing closing, Visit visit, Frames frames, Templates templates) {
        this.closing = closing;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page show() {
        return page(new CloseModel(closing.look(visit.actor()), false));
    }

    @GET
    @Path("confirm")
    public Page confirm() {
        return page(new CloseModel(closing.lookAgain(visit.actor()), true));
    }

    /** The browser is told to forget what it kept of us; the page is for a visitor. */
    @POST
    @Path("confirm")
    public Response close() {
        closing.close(visit.actor());
        visit.leave();
        return Response.ok(Page.ok(templates.privacyClosed(frames.current())))
                .header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"")
                .build();
    }

    private Page page(CloseModel model) {
        return Page.ok(templates.privacyClose(frames.current(), model));
    }
}

package lms.web.authoring.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import lms.web.authoring.usecase.AuthorDesks;
import lms.web.authoring.usecase.CurriculumView;
import lms.web.authoring.usecase.Publishing;
import lms.web.catalogue.usecase.ReleaseView;
import lms.web.catalogue.usecase.Releases;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.view.Page;
import lms.web.shared.view.generated.Templates;

/** Going back to a release of before. */
@Path("/author")
@Component
public class ReleasePages {

    private static final String USE = "{curriculum}/releases/{number:[1-9][0-9]{0,8}}/use";

    private final AuthorDesks desks;
    private final Releases releases;
    private final Publishing publishing;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public ReleasePages(
            AuthorDesks desks,
            Releases releases,
            Publishing publishing,
            Visit visit,
            Frames frames,
            Templates templates) {
        this.desks = desks;
        this.releases = releases;
        this.publishing = publishing;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    @Path(USE)
    public Page confirm(@PathParam("curriculum") String curriculum, @PathParam("number") int number) {
        CurriculumView desk = desks.curriculum(curriculum, visit.actor());
        ReleaseView wanted = desk.releases().stream()
                .filter(release -> release.number() == number && !release.current())
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!desk.rights().publish()) {
            throw new NotFound();
        }
        int shown = desk.card().current().map(ReleaseView::number).orElse(0);
        var changes = releases.changes(curriculum, shown, number, visit.actor());
        var model = new UseModel(
                Titles.in(visit.language(), desk.card().title()),
                Titles.curriculum(curriculum),
                number,
                shown,
                DeskModels.use(wanted),
                OfferModels.cohorts(desk.card()),
                new ChangeModels(visit.language()).model(changes, false));
        return Page.ok(templates.authoringUse(frames.current(), model));
    }

    @POST
    @Path(USE)
    public Response use(@PathParam("curriculum") String curriculum, @PathParam("number") int number) {
        String shown = visit.field(PublishModel.SHOWN);
        try {
            publishing.use(
                    curriculum, number, shown.matches("[0-9]{1,9}") ? Integer.parseInt(shown) : -1, visit.actor());
            return AuthorPages.see(Titles.curriculum(curriculum).value() + "#releases");
        } catch (Conflict conflict) {
            var model = new StopModel(
                    "author.conflict.title", List.of(Said.of(conflict.messageKey())), Titles.curriculum(curriculum));
            return Response.status(409)
                    .entity(Page.of(409, templates.authoringStop(frames.current(), model)))
                    .build();
        }
    }
}

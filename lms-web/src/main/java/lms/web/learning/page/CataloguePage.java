package lms.web.learning.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import lms.web.shared.http.Frames;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Page;
import lms.web.shared.view.generated.Templates;

/** The list of courses. */
@Path("/courses")
@Component
public class CataloguePage {

    private final CourseCards cards;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public CataloguePage(CourseCards cards, Frames frames, Templates templates) {
        this.cards = cards;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page show() {
        return Page.ok(templates.catalogueCourses(frames.current(), new CatalogueModel(cards.byCurriculum())));
    }
}

package lms.web.learning.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import lms.content.GlossaryEntry;
import lms.web.learning.usecase.CourseView;
import lms.web.learning.usecase.Courses;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.view.Page;
import lms.web.shared.view.generated.Templates;

/** The words of a course and what they mean, for whoever may read the course. */
@Path("/courses")
@Component
public class GlossaryPage {

    private static final String HERE = "glossary";

    private final Courses courses;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public GlossaryPage(Courses courses, Visit visit, Frames frames, Templates templates) {
        this.courses = courses;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    @Path("{course}/glossary")
    public Response show(@PathParam("course") String slug) {
        CourseView view = courses.open(slug, visit.actor());
        CourseLinks links = new CourseLinks(view.course().outline(), visit.language());
        if (!view.course().outline().slug().equals(slug)) {
            return Moved.to(links.page(HERE));
        }
        List<GlossaryEntry> entries = courses.glossary(view, visit.language(), visit.actor());
        if (entries.isEmpty()) {
            throw new NotFound();
        }
        var model = GlossaryModel.of(links.title(), links.page(), entries, visit.language());
        return Response.ok(Page.ok(templates.learningGlossary(frames.current(), model)))
                .build();
    }
}

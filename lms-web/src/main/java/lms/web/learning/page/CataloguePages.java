package lms.web.learning.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lms.web.catalogue.usecase.Catalogue;
import lms.web.learning.domain.Progress;
import lms.web.learning.usecase.CourseView;
import lms.web.learning.usecase.Courses;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Page;
import lms.web.shared.view.generated.Templates;

/** The welcome page and the list of courses. */
@Path("/")
@Component
public class CataloguePages {

    private final Catalogue catalogue;
    private final Courses courses;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public CataloguePages(
            Catalogue catalogue, Courses courses, Visit visit, Frames frames, Templates templates) {
        this.catalogue = catalogue;
        this.courses = courses;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page welcome() {
        return Page.ok(templates.catalogueHome(frames.current(), new HomeModel(cards())));
    }

    @GET
    @Path("courses")
    public Page courses() {
        return Page.ok(templates.catalogueCourses(frames.current(), new CatalogueModel(cards())));
    }

    private List<CourseCard> cards() {
        Actor actor = visit.actor();
        Map<String, Progress> mine = actor.person().isEmpty()
                ? Map.of()
                : courses.mine(actor).stream()
                        .collect(Collectors.toMap(
                                view -> view.course().outline().id(), CourseView::progress));
        return catalogue.courses(actor).stream()
                .map(course -> CourseModels.card(
                        course, visit.language(), Optional.ofNullable(mine.get(course.outline().id()))))
                .toList();
    }
}

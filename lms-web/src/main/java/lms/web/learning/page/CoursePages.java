package lms.web.learning.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.learning.usecase.CohortNews;
import lms.web.learning.usecase.CourseView;
import lms.web.learning.usecase.Courses;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.view.PackModel;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** One course: looking at it, joining, leaving, having finished. */
@Path("/courses")
@Component
public class CoursePages {

    private final Courses courses;
    private final CohortNews news;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public CoursePages(Courses courses, CohortNews news, Visit visit, Frames frames, Templates templates) {
        this.courses = courses;
        this.news = news;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    @Path("{course}")
    public Response show(@PathParam("course") String slug) {
        CourseView view = courses.open(slug, visit.actor());
        if (!view.course().outline().slug().equals(slug)) {
            return Moved.to(links(view).page());
        }
        return Response.ok(Page.ok(templates.catalogueCourse(
                        frames.current(), models(view).course(cohorts(view), hasGlossary(view)))))
                .build();
    }

    @GET
    @Path("{course}/print")
    public Response print(@PathParam("course") String slug) {
        CourseView view = courses.open(slug, visit.actor());
        CourseLinks links = links(view);
        if (!view.course().outline().slug().equals(slug)) {
            return Moved.to(links.page("print"));
        }
        var lessons = courses.print(view, visit.language(), visit.actor());
        var model = PackModel.of(links.title(), links.summary(), links.page(), lessons);
        return Response.ok(Page.ok(templates.learningPrint(frames.current(), model)))
                .build();
    }

    @POST
    @Path("{course}/enrol")
    public Response join(@PathParam("course") String slug) {
        return see(links(courses.join(slug, visit.actor())).page());
    }

    @GET
    @Path("{course}/leave")
    public Page askToLeave(@PathParam("course") String slug) {
        visit.actor().required();
        CourseView view = courses.open(slug, visit.actor());
        if (!view.enrolled()) {
            throw new NotFound();
        }
        var model = new LeaveModel(
                links(view).title(), links(view).page(), links(view).page("leave"), view.inCohort());
        return Page.ok(templates.learningLeave(frames.current(), model));
    }

    @POST
    @Path("{course}/leave")
    public Response leave(@PathParam("course") String slug) {
        courses.leave(slug, visit.actor());
        return see(SafeUrl.of("/me"));
    }

    @GET
    @Path("{course}/finished")
    public Page finished(@PathParam("course") String slug) {
        visit.actor().required();
        CourseView view = courses.open(slug, visit.actor());
        if (!view.enrolled()) {
            throw new NotFound();
        }
        return Page.ok(templates.learningFinished(frames.current(), finished(view)));
    }

    private FinishedModel finished(CourseView view) {
        CourseOutline course = view.course().outline();
        var open = course.lessons().stream()
                .filter(lesson -> !lesson.optional() && !view.progress().isComplete(lesson.id()))
                .map(lesson -> new LessonModel.Neighbour(
                        links(view).title(lesson), links(view).lesson(lesson)))
                .toList();
        return new FinishedModel(
                course.id(),
                links(view).title(),
                links(view).page(),
                CourseModels.progress(view.progress()),
                open,
                nextCourse(course));
    }

    /** Another course that the person takes and has not finished. */
    private Optional<FinishedModel.NextCourse> nextCourse(CourseOutline done) {
        return courses.mine(visit.actor()).stream()
                .filter(view -> !view.progress().isFinished()
                        && !view.course().outline().id().equals(done.id()))
                .findFirst()
                .map(view -> new FinishedModel.NextCourse(
                        view.course().outline().id(),
                        links(view).title(),
                        links(view).summary(),
                        links(view).page()));
    }

    /** Cohorts to ask for a place in; none for somebody who is in one already. */
    private List<CourseModel.Cohort> cohorts(CourseView view) {
        return view.inCohort()
                ? List.of()
                : news.joinable(view.course().outline().id(), visit.actor()).stream()
                        .map(cohort -> new CourseModel.Cohort(
                                cohort.name(),
                                cohort.unit(),
                                "cohort.delivery." + cohort.delivery(),
                                cohort.starts(),
                                cohort.ends(),
                                cohort.free(),
                                cohort.waiting(),
                                SafeUrl.of("/cohorts/" + cohort.id() + "/place")))
                        .toList();
    }

    private boolean hasGlossary(CourseView view) {
        return !courses.glossary(view, visit.language(), visit.actor()).isEmpty();
    }

    private CourseModels models(CourseView view) {
        return new CourseModels(view, visit.language(), visit.actor().person().isPresent());
    }

    private CourseLinks links(CourseView view) {
        return new CourseLinks(view.course().outline(), visit.language());
    }

    private static Response see(SafeUrl url) {
        return Response.seeOther(URI.create(url.value())).build();
    }
}

package lms.web.learning.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import lms.web.finding.usecase.Search;
import lms.web.learning.usecase.CourseView;
import lms.web.learning.usecase.LessonAddress;
import lms.web.learning.usecase.LessonView;
import lms.web.learning.usecase.Lessons;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** One lesson: reading it, marking it complete, taking that back. */
@Path("/courses")
@Component
public class LessonPages {

    private final Lessons lessons;
    private final Search search;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public LessonPages(Lessons lessons, Search search, Visit visit, Frames frames, Templates templates) {
        this.lessons = lessons;
        this.search = search;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    @Path("{course}/{lesson}")
    public Response show(@PathParam("course") String course, @PathParam("lesson") String lesson) {
        LessonView view = lessons.open(new LessonAddress(course, lesson), visit.language(), visit.actor());
        SafeUrl today = links(view.course()).lesson(view.lesson());
        if (!today.value().equals(visit.path())) {
            return Moved.to(today);
        }
        var models = new LessonModels(
                view,
                visit.language(),
                visit.actor().person().isPresent(),
                search.related(
                        view.course().course(),
                        view.lesson().id(),
                        view.text().rendered().language(),
                        visit.actor()));
        return Response.ok(Page.ok(templates.learningLesson(frames.current(), models.lesson())))
                .build();
    }

    @POST
    @Path("{course}/{lesson}/complete")
    public Response complete(@PathParam("course") String course, @PathParam("lesson") String lesson) {
        CourseView view = lessons.markComplete(new LessonAddress(course, lesson), visit.actor());
        return view.progress().isFinished()
                ? see(links(view).page("finished"))
                : see(SafeUrl.of("/courses/" + course + "/" + lesson + "#done"));
    }

    @POST
    @Path("{course}/{lesson}/undo")
    public Response undo(@PathParam("course") String course, @PathParam("lesson") String lesson) {
        lessons.undoComplete(new LessonAddress(course, lesson), visit.actor());
        return see(SafeUrl.of("/courses/" + course + "/" + lesson + "#done"));
    }

    private CourseLinks links(CourseView view) {
        return new CourseLinks(view.course().outline(), visit.language());
    }

    private static Response see(SafeUrl url) {
        return Response.seeOther(URI.create(url.value())).build();
    }
}

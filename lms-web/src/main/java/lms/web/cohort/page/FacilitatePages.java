package lms.web.cohort.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.cohort.usecase.Facilitation;
import lms.web.cohort.usecase.FacilitationView;
import lms.web.cohort.usecase.SessionView;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.view.Page;
import lms.web.shared.view.generated.Templates;
import org.jspecify.annotations.Nullable;

/** What coaches have in the room: lessons with notes and answers, and run sheets. */
@Path("/facilitate")
@Component
public class FacilitatePages {

    private final Facilitation facilitation;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;
    private final Clock clock;

    @Inject
    public FacilitatePages(Facilitation facilitation, Visit visit, Frames frames, Templates templates, Clock clock) {
        this.facilitation = facilitation;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
        this.clock = clock;
    }

    @GET
    @Path("{cohort}")
    public Page show(@PathParam("cohort") String cohort) {
        FacilitationView view = facilitation.open(id(cohort), visit.actor());
        var models = new FacilitateModels(view, visit.language());
        return Page.ok(templates.cohortFacilitate(frames.current(), models.overview(clock.instant())));
    }

    @GET
    @Path("{cohort}/lessons/{lesson}")
    public Page lesson(@PathParam("cohort") String cohort, @PathParam("lesson") String slug) {
        FacilitationView view = facilitation.open(id(cohort), visit.actor());
        CourseOutline.Item lesson = lesson(view, slug);
        var text = facilitation.lesson(id(cohort), lesson.id(), visit.language(), visit.actor());
        var model = new LedLessonModels(view, text, visit.language()).lesson(lesson);
        return Page.ok(templates.cohortLesson(frames.current(), model));
    }

    /** For those who know the lesson but not the cohort, such as search: both by their ids. */
    @GET
    @Path("courses/{course}/lessons/{lesson}")
    public Response led(@PathParam("course") String courseId, @PathParam("lesson") String lessonId) {
        visit.actor().required();
        Facilitation.Led led = facilitation.led(courseId, lessonId, visit.actor());
        return Response.seeOther(URI.create("/facilitate/" + led.cohortId() + "/lessons/" + led.lessonSlug()))
                .build();
    }

    @GET
    @Path("{cohort}/lessons/{lesson}/run-sheet")
    public Page runSheet(
            @PathParam("cohort") String cohort,
            @PathParam("lesson") String slug,
            @QueryParam("from") @Nullable String from) {
        FacilitationView view = facilitation.open(id(cohort), visit.actor());
        var sheets = new RunSheetModels(view, visit.language(), frames.words());
        return Page.ok(templates.cohortRunSheet(frames.current(), sheets.lesson(lesson(view, slug), time(from))));
    }

    @GET
    @Path("{cohort}/print")
    public Page print(@PathParam("cohort") String cohort) {
        FacilitationView view = facilitation.open(id(cohort), visit.actor());
        var lessons = facilitation.print(id(cohort), visit.language(), visit.actor());
        var model = new FacilitateModels(view, visit.language()).pack(lessons);
        return Page.ok(templates.cohortPrint(frames.current(), model));
    }

    @GET
    @Path("{cohort}/{session}")
    public Page session(@PathParam("cohort") String cohort, @PathParam("session") String session) {
        FacilitationView view = facilitation.open(id(cohort), visit.actor());
        SessionView found = view.sessions().stream()
                .filter(one -> one.id().toString().equals(session))
                .findFirst()
                .orElseThrow(NotFound::new);
        var sheets = new RunSheetModels(view, visit.language(), frames.words());
        return Page.ok(templates.cohortRunSheet(frames.current(), sheets.session(found)));
    }

    private UUID id(String cohort) {
        visit.actor().required();
        return Found.id(cohort);
    }

    private static CourseOutline.Item lesson(FacilitationView view, String slug) {
        return view.course().lessonAt(slug).orElseThrow(NotFound::new);
    }

    private static Optional<LocalTime> time(@Nullable String typed) {
        try {
            return Optional.ofNullable(typed).filter(text -> !text.isBlank()).map(LocalTime::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

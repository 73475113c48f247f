package lms.web.catalogue.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import lms.content.Segment;
import lms.web.catalogue.usecase.Catalogue;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.catalogue.usecase.LessonDocument;
import lms.web.catalogue.usecase.PublishedCourse;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.NotFound;

/**
 * {@code GET /api/v1/lessons/{id}}: a lesson's text as learners see it, without answers. Ids are unique in a curriculum;
 * {@code ?course=} chooses where two curricula have the same.
 */
@Path("/api/v1/lessons")
@Produces(MediaType.APPLICATION_JSON)
@Component
public class LessonsApi {

    private final Catalogue catalogue;
    private final Visit visit;

    @Inject
    public LessonsApi(Catalogue catalogue, Visit visit) {
        this.catalogue = catalogue;
        this.visit = visit;
    }

    @GET
    @Path("{id}")
    public Detail one(
            @PathParam("id") String id,
            @QueryParam("course") @DefaultValue("") String courseId,
            @QueryParam("lang") @DefaultValue("") String language) {
        PublishedCourse course = catalogue.courses(visit.actor()).stream()
                .filter(each -> courseId.isEmpty() || each.outline().id().equals(courseId))
                .filter(each -> each.outline().lesson(id).isPresent())
                .findFirst()
                .orElseThrow(NotFound::new);
        CourseOutline.Item lesson = course.outline().lesson(id).orElseThrow(NotFound::new);
        String wanted = language.isEmpty() ? visit.language() : language;
        return Detail.of(course, lesson, catalogue.text(course, id, wanted, visit.actor()));
    }

    /**
     * A lesson.
     *
     * @param language BCP 47 tag of the text given
     * @param html sanitised; quizzes are not part of it
     */
    public record Detail(
            String id,
            String url,
            String course,
            String title,
            String language,
            int minutes,
            List<String> objectives,
            List<Heading> headings,
            String html) {

        static Detail of(PublishedCourse course, CourseOutline.Item lesson, LessonDocument text) {
            var rendered = text.rendered();
            return new Detail(
                    lesson.id(),
                    "/courses/" + course.outline().slug() + "/" + lesson.slug(),
                    course.outline().id(),
                    text.title(),
                    rendered.language(),
                    lesson.minutes(),
                    text.objectives().stream()
                            .map(objective -> objective.text())
                            .toList(),
                    rendered.outline().stream()
                            .map(heading -> new Heading(heading.level(), heading.id(), heading.text()))
                            .toList(),
                    rendered.segments().stream().map(Detail::html).collect(Collectors.joining()));
        }

        private static String html(Segment segment) {
            return segment instanceof Segment.Html html ? html.html() : "";
        }
    }

    /** A heading of the text. */
    public record Heading(int level, String id, String text) {}
}

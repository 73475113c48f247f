package lms.web.catalogue.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import lms.web.catalogue.usecase.Catalogue;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;

/** {@code GET /api/v1/courses} and {@code /courses/{id}}: what the caller may see. */
@Path("/api/v1/courses")
@Produces(MediaType.APPLICATION_JSON)
@Component
public class CoursesApi {

    private final Catalogue catalogue;
    private final Visit visit;

    @Inject
    public CoursesApi(Catalogue catalogue, Visit visit) {
        this.catalogue = catalogue;
        this.visit = visit;
    }

    @GET
    public CourseList all() {
        return new CourseList(catalogue.courses(visit.actor()).stream()
                .map(course -> Summary.of(course.outline()))
                .toList());
    }

    @GET
    @Path("{id}")
    public Detail one(@PathParam("id") String id) {
        return Detail.of(catalogue.courseById(id, visit.actor()).outline());
    }

    /** Courses, in the order of the catalogue. */
    public record CourseList(List<Summary> courses) {}

    /** A course among others. Titles and summaries by BCP 47 tag; minutes as taken alone. */
    public record Summary(
            String id,
            String url,
            String curriculum,
            Map<String, String> title,
            Map<String, String> summary,
            int lessons,
            int minutes) {

        static Summary of(CourseOutline course) {
            return new Summary(
                    course.id(),
                    "/courses/" + course.slug(),
                    course.curriculumId(),
                    course.title().byLanguage(),
                    course.summary().byLanguage(),
                    course.lessons().size(),
                    course.minutes());
        }
    }

    /** A course with its lessons. */
    public record Detail(
            String id,
            String url,
            String curriculum,
            Map<String, String> title,
            Map<String, String> summary,
            int minutes,
            List<Module> modules) {

        static Detail of(CourseOutline course) {
            return new Detail(
                    course.id(),
                    "/courses/" + course.slug(),
                    course.curriculumId(),
                    course.title().byLanguage(),
                    course.summary().byLanguage(),
                    course.minutes(),
                    course.modules().stream()
                            .map(module -> Module.of(course, module))
                            .toList());
        }
    }

    /** A module with its lessons in order. */
    public record Module(String id, Map<String, String> title, List<LessonEntry> lessons) {
        static Module of(CourseOutline course, CourseOutline.Part module) {
            return new Module(
                    module.id(),
                    module.title().byLanguage(),
                    module.lessons().stream()
                            .map(lesson -> LessonEntry.of(course, lesson))
                            .toList());
        }
    }

    /** A lesson without its text. */
    public record LessonEntry(String id, String url, Map<String, String> title, int minutes, boolean optional) {
        static LessonEntry of(CourseOutline course, CourseOutline.Item lesson) {
            return new LessonEntry(
                    lesson.id(),
                    "/courses/" + course.slug() + "/" + lesson.slug(),
                    lesson.title().byLanguage(),
                    lesson.minutes(),
                    lesson.optional());
        }
    }
}

package lms.web.cohort.usecase;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import lms.content.PrintedLesson;
import lms.content.RunSheet;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.catalogue.usecase.FacilitatorTexts;
import lms.web.catalogue.usecase.LessonDocument;
import lms.web.catalogue.usecase.RunSheetTitles;
import lms.web.cohort.domain.Cohort;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/** What the coaches of a cohort read beside its people: notes, answers and run sheets, at the cohort's release. */
@UseCase
public class Facilitation {

    private final CohortStore cohorts;
    private final CohortViews views;
    private final FacilitatorTexts texts;
    private final RunSheetTitles titles;

    @Inject
    public Facilitation(CohortStore cohorts, CohortViews views, FacilitatorTexts texts, RunSheetTitles titles) {
        this.cohorts = cohorts;
        this.views = views;
        this.texts = texts;
        this.titles = titles;
    }

    /**
     * What a coach has to lead the cohort with.
     *
     * @throws NotFound if there is no such cohort, or the actor does not coach it
     */
    public FacilitationView open(UUID cohortId, Actor actor) {
        Cohort cohort = coached(cohortId, actor);
        Cohort.Course course = cohort.course();
        return new FacilitationView(
                views.view(cohort, actor),
                texts.course(course.releaseId(), course.courseId(), actor),
                texts.runSheets(course.releaseId(), course.courseId(), actor),
                views.sessions(cohort));
    }

    /**
     * A lesson with facilitator notes and answers.
     *
     * @param language the reader's language, a BCP 47 tag; the course's own stands in
     * @throws NotFound if there is no such cohort or lesson, or the actor does not coach the cohort
     */
    public LessonDocument lesson(UUID cohortId, String lessonId, String language, Actor actor) {
        Cohort.Course course = coached(cohortId, actor).course();
        CourseOutline outline = texts.course(course.releaseId(), course.courseId(), actor);
        return texts.lesson(course.releaseId(), outline, lessonId, language, actor);
    }

    /**
     * Where the actor leads a lesson: in the cohort that begins last of those that are not over, or of all.
     *
     * @throws NotFound if the actor coaches no cohort that has the lesson
     */
    public Led led(String courseId, String lessonId, Actor actor) {
        return cohorts.cohorts(Scope.toFacilitate(actor)).stream()
                .filter(cohort -> cohort.course().courseId().equals(courseId))
                .sorted(Comparator.comparing((Cohort cohort) -> cohort.state().isOver())
                        .thenComparing(cohort -> cohort.plan().startsOn(), Comparator.reverseOrder()))
                .flatMap(cohort -> texts.course(cohort.course().releaseId(), courseId, actor).lesson(lessonId).stream()
                        .map(lesson -> new Led(cohort.id(), lesson.slug())))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** A lesson in a cohort. */
    public record Led(UUID cohortId, String lessonSlug) {}

    /**
     * Every lesson of the cohort's course with notes and answers, for paper.
     *
     * @param language the reader's language, a BCP 47 tag; the course's own stands in
     * @return nothing where the release was made before courses could be printed
     * @throws NotFound if there is no such cohort, or the actor does not coach it
     */
    public List<PrintedLesson> print(UUID cohortId, String language, Actor actor) {
        Cohort.Course course = coached(cohortId, actor).course();
        CourseOutline outline = texts.course(course.releaseId(), course.courseId(), actor);
        return texts.print(course.releaseId(), outline, language, actor);
    }

    /**
     * The run sheets that a session of the cohort can follow: their titles, not what is in them.
     *
     * @throws NotFound if there is no such cohort, or the actor neither runs nor leads it
     */
    public List<RunSheet> titles(UUID cohortId, Actor actor) {
        Cohort.Course course = cohorts.cohort(Scope.toLeadCohorts(actor), cohortId)
                .orElseThrow(NotFound::new)
                .course();
        return titles.of(course.releaseId(), course.courseId(), actor);
    }

    private Cohort coached(UUID cohortId, Actor actor) {
        return cohorts.cohort(Scope.toFacilitate(actor), cohortId).orElseThrow(NotFound::new);
    }
}

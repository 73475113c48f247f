package lms.web.catalogue.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import lms.content.PrintedLesson;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.UseCase;

/**
 * Reading what a release holds for facilitators. The caller has made sure that the actor coaches a cohort which is
 * pinned to that release and course; whoever coaches nobody is refused here once more.
 */
@UseCase
public class FacilitatorTexts {

    private final FacilitatorShelf shelf;

    @Inject
    public FacilitatorTexts(FacilitatorShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * The course as it stands in the release.
     *
     * @throws NotFound if there is none, or the actor facilitates nothing
     */
    public CourseOutline course(UUID releaseId, String courseId, Actor actor) {
        refuseOthers(actor);
        return shelf.course(releaseId, courseId).orElseThrow(NotFound::new);
    }

    /**
     * The lesson's text with facilitator notes.
     *
     * @param language the reader's language, a BCP 47 tag; the course's own stands in
     * @throws NotFound if there is none, or the actor facilitates nothing
     */
    public LessonDocument lesson(UUID releaseId, CourseOutline course, String lessonId, String language, Actor actor) {
        refuseOthers(actor);
        return shelf.text(releaseId, course.id(), lessonId, language).orElseThrow(NotFound::new);
    }

    /**
     * Every lesson of the course with notes and answers, for paper, in the order of the course.
     *
     * @param language the reader's language, a BCP 47 tag; the course's own stands in
     * @return nothing where the release was made before courses could be printed
     * @throws NotFound if the actor facilitates nothing
     */
    public List<PrintedLesson> print(UUID releaseId, CourseOutline course, String language, Actor actor) {
        refuseOthers(actor);
        return shelf.print(releaseId, course, language);
    }

    /**
     * The run sheets of the course.
     *
     * @throws NotFound if the actor facilitates nothing
     */
    public RunSheets runSheets(UUID releaseId, String courseId, Actor actor) {
        refuseOthers(actor);
        return shelf.runSheets(releaseId, courseId);
    }

    private static void refuseOthers(Actor actor) {
        if (actor.cohortsOf(Role.COACH).isEmpty()) {
            throw new NotFound();
        }
    }
}

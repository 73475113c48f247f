package lms.web.learning.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import lms.web.catalogue.usecase.Catalogue;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.UseCase;

/** Reading a lesson and saying that it is done. */
@UseCase
public class Lessons {

    private final Courses courses;
    private final Catalogue catalogue;
    private final LearnerRecords records;

    @Inject
    public Lessons(Courses courses, Catalogue catalogue, LearnerRecords records) {
        this.courses = courses;
        this.catalogue = catalogue;
        this.records = records;
    }

    /**
     * A lesson with its text.
     *
     * @param language the reader's language, a BCP 47 tag; the course's own stands in
     * @throws lms.web.shared.kernel.NotFound if there is none, or the actor may not know of it
     */
    public LessonView open(LessonAddress address, String language, Actor actor) {
        CourseView course = courses.open(address.course(), actor);
        var lesson = catalogue.lesson(course.course(), address.lesson(), actor);
        return new LessonView(course, lesson, catalogue.text(course.course(), lesson.id(), language, actor));
    }

    /**
     * The learner says that the lesson is done; saying it twice changes nothing.
     *
     * @throws NotEnrolled if the learner does not take the course
     */
    public CourseView markComplete(LessonAddress address, Actor actor) {
        var place = place(address, actor);
        records.mark(place.enrolmentId(), place.lessonId());
        records.flush();
        return courses.open(address.course(), actor);
    }

    /**
     * The learner takes that back.
     *
     * @throws NotEnrolled if the learner does not take the course
     */
    public CourseView undoComplete(LessonAddress address, Actor actor) {
        var place = place(address, actor);
        records.unmark(place.enrolmentId(), place.lessonId());
        records.flush();
        return courses.open(address.course(), actor);
    }

    private Place place(LessonAddress address, Actor actor) {
        var own = actor.required().own();
        CourseView course = courses.open(address.course(), actor);
        var lesson = catalogue.lesson(course.course(), address.lesson(), actor);
        var enrolment = records.lock(own, course.course().outline().id())
                .filter(found -> found.isActive())
                .orElseThrow(() -> new NotEnrolled(course.course().outline().slug()));
        return new Place(enrolment.id(), lesson.id());
    }

    private record Place(UUID enrolmentId, String lessonId) {}
}

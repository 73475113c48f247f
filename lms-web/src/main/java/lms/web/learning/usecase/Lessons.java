package lms.web.learning.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.catalogue.usecase.Catalogue;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
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
        Found found = find(address, actor);
        var text = catalogue.text(found.course().course(), found.lesson().id(), language, actor);
        return new LessonView(found.course(), found.lesson(), text);
    }

    /** In the release of the reader's cohort; a lesson that is newer than that is read as it is published. */
    private Found find(LessonAddress address, Actor actor) {
        CourseView own = courses.open(address.course(), actor);
        return lesson(own, address, actor)
                .or(() -> own.inCohort()
                        ? lesson(courses.openPublished(address.course(), actor), address, actor)
                        : Optional.empty())
                .orElseThrow(NotFound::new);
    }

    private Optional<Found> lesson(CourseView course, LessonAddress address, Actor actor) {
        return catalogue.lesson(course.course(), address.lesson(), actor).map(lesson -> new Found(course, lesson));
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
        place.recordedAs().forEach(id -> records.unmark(place.enrolmentId(), id));
        records.flush();
        return courses.open(address.course(), actor);
    }

    private Place place(LessonAddress address, Actor actor) {
        var own = actor.required().own();
        Found found = find(address, actor);
        var course = found.course().course().outline();
        var enrolment = records.lock(own, course.id())
                .filter(taken -> taken.isActive())
                .orElseThrow(() -> new NotEnrolled(course.slug()));
        return new Place(
                enrolment.id(), found.lesson().id(), course.idsOf(found.lesson().id()));
    }

    private record Found(CourseView course, CourseOutline.Item lesson) {}

    /** @param recordedAs every id that a mark may have been kept under */
    private record Place(UUID enrolmentId, String lessonId, List<String> recordedAs) {}
}

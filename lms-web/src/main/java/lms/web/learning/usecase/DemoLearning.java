package lms.web.learning.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.catalogue.usecase.PublishedCourse;
import lms.web.catalogue.usecase.Shelf;
import lms.web.learning.domain.Enrolment;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;

/** Puts the learner of the demonstration into the middle of a course, and into the one for enrolled people only. */
@UseCase
public class DemoLearning {

    /** The last one is for enrolled people only. */
    private static final List<String> COURSES =
            List.of("your-first-campaign", "lesson-cheat-sheet", "leading-a-session");

    private final Shelf shelf;
    private final LearnerRecords records;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public DemoLearning(Shelf shelf, LearnerRecords records, Ids ids, Clock clock) {
        this.shelf = shelf;
        this.records = records;
        this.ids = ids;
        this.clock = clock;
    }

    /** Enrols the learner in some courses, and marks the first lesson of the first one complete. */
    @PublicUse("the demonstration fills itself at start")
    public void seed(UUID learner) {
        COURSES.stream().flatMap(id -> shelf.courseById(id).stream()).forEach(course -> enrol(learner, course));
        records.flush();
    }

    private void enrol(UUID learner, PublishedCourse course) {
        CourseOutline outline = course.outline();
        var key = new Enrolment.CourseKey(outline.curriculumId(), outline.id());
        var enrolment = new Enrolment(ids.next(), learner, key, clock.instant());
        records.keep(enrolment);
        if (outline.id().equals(COURSES.get(0))) {
            records.mark(enrolment.id(), outline.lessons().get(0).id());
        }
    }
}

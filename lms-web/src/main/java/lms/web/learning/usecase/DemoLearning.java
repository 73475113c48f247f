package lms.web.learning.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.PublishedCourse;
import lms.web.catalogue.usecase.Shelf;
import lms.web.learning.domain.Enrolment;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;

/** Puts the learner of the demonstration into the middle of a course, and into the one for enrolled people only. */
@UseCase
public class DemoLearning {

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

    /** Enrols the learner in every course that is not public, and marks the first lesson of the longest complete. */
    @PublicUse("the demonstration fills itself at start")
    public void seed(UUID learner) {
        List<PublishedCourse> courses = shelf.courses().stream()
                .filter(course -> course.visibility() != Visibility.PUBLIC)
                .sorted(Comparator.comparing((PublishedCourse course) ->
                                course.outline().lessons().size())
                        .reversed())
                .toList();
        for (PublishedCourse course : courses) {
            var key = new Enrolment.CourseKey(
                    course.outline().curriculumId(), course.outline().id());
            var enrolment = new Enrolment(ids.next(), learner, key, clock.instant());
            records.keep(enrolment);
            if (course.equals(courses.get(0))) {
                records.mark(enrolment.id(), course.outline().lessons().get(0).id());
            }
        }
        records.flush();
    }
}

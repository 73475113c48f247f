package lms.web.learning.usecase;

import lms.web.catalogue.usecase.CourseOutline;
import lms.web.learning.domain.CoursePlan;

/** Reads from a published course what it asks of its learners. */
final class CoursePlans {

    private CoursePlans() {}

    static CoursePlan of(CourseOutline course) {
        var steps = course.lessons().stream()
                .map(item -> new CoursePlan.Step(item.id(), item.optional(), item.quizzes(), item.requiredQuizzes()))
                .toList();
        return new CoursePlan(steps, course.aliases());
    }
}

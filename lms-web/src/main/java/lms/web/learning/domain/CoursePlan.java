package lms.web.learning.domain;

import java.util.List;

/** What a course asks of its learners, in the order of its manifest. */
public record CoursePlan(List<Step> steps) {

    public CoursePlan {
        steps = List.copyOf(steps);
    }

    /**
     * A lesson.
     *
     * @param requiredQuizzes ids of its quizzes that have to be passed
     */
    public record Step(String lessonId, boolean optional, List<String> requiredQuizzes) {
        public Step {
            requiredQuizzes = List.copyOf(requiredQuizzes);
        }
    }
}

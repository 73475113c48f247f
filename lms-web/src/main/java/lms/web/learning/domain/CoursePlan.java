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
     * @param quizzes ids of all its quizzes
     * @param requiredQuizzes ids of those that have to be passed
     */
    public record Step(String lessonId, boolean optional, List<String> quizzes, List<String> requiredQuizzes) {
        public Step {
            quizzes = List.copyOf(quizzes);
            requiredQuizzes = List.copyOf(requiredQuizzes);
        }
    }
}

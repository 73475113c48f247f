package lms.web.learning.domain;

import java.util.List;
import java.util.Map;

/**
 * What a course asks of its learners, in the order of its manifest.
 *
 * @param aliases the id in use by each id that a lesson or quiz had before: what learners did under it still counts
 */
public record CoursePlan(List<Step> steps, Map<String, String> aliases) {

    public CoursePlan {
        steps = List.copyOf(steps);
        aliases = Map.copyOf(aliases);
    }

    /** A course in which everything has had its id from the beginning. */
    public CoursePlan(List<Step> steps) {
        this(steps, Map.of());
    }

    /** The id in use for a lesson or quiz that is recorded under this id. */
    String current(String id) {
        return aliases.getOrDefault(id, id);
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

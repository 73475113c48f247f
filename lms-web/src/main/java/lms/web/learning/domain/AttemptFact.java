package lms.web.learning.domain;

/**
 * What is known of an attempt without its answers.
 *
 * @param number counts the goes at this quiz from 1
 * @param open whether answers are still being saved
 * @param answered how many questions have a saved answer
 * @param score zero of zero while it is open
 */
public record AttemptFact(String lessonId, String quizId, int number, boolean open, int answered, Score score) {

    /** The same, with the ids that the plan uses now. */
    AttemptFact under(CoursePlan plan) {
        return new AttemptFact(plan.current(lessonId), plan.current(quizId), number, open, answered, score);
    }

    boolean isAt(String lesson, String quiz) {
        return lessonId.equals(lesson) && quizId.equals(quiz);
    }
}

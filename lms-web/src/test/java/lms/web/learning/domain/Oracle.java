package lms.web.learning.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rule of completion once more, written from its sentence and not from the code: strike out of each lesson what it
 * still lacks; it is complete when nothing is left.
 */
final class Oracle {

    private final Set<String> complete = new HashSet<>();
    private int done;
    private int total;
    private NextStep next = new NextStep.Finished();

    Oracle(CoursePlan plan, Set<String> marks, List<AttemptFact> attempts) {
        for (int at = plan.steps().size() - 1; at >= 0; at--) {
            CoursePlan.Step step = plan.steps().get(at);
            Set<String> lacking = new HashSet<>(step.requiredQuizzes());
            lacking.add("the mark of the learner");
            if (marks.contains(step.lessonId())) {
                lacking.remove("the mark of the learner");
            }
            for (AttemptFact attempt : attempts) {
                if (attempt.lessonId().equals(step.lessonId())
                        && !attempt.open()
                        && attempt.score().passed()) {
                    lacking.remove(attempt.quizId());
                }
            }
            if (lacking.isEmpty()) {
                complete.add(step.lessonId());
            }
            if (!step.optional()) {
                total++;
                if (lacking.isEmpty()) {
                    done++;
                } else {
                    next = new NextStep.ReadLesson(step.lessonId());
                }
            }
        }
        preferOpenQuiz(plan, attempts);
    }

    private void preferOpenQuiz(CoursePlan plan, List<AttemptFact> attempts) {
        for (int at = plan.steps().size() - 1; at >= 0; at--) {
            for (int go = attempts.size() - 1; go >= 0; go--) {
                AttemptFact attempt = attempts.get(go);
                CoursePlan.Step step = plan.steps().get(at);
                if (attempt.open()
                        && attempt.lessonId().equals(step.lessonId())
                        && step.quizzes().contains(attempt.quizId())) {
                    next = new NextStep.ContinueQuiz(attempt.lessonId(), attempt.quizId());
                }
            }
        }
    }

    Set<String> complete() {
        return complete;
    }

    int done() {
        return done;
    }

    int total() {
        return total;
    }

    NextStep next() {
        return next;
    }
}

package lms.web.learning.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one rule of completion, used by every page, report and export. A lesson is complete when its learner marked it so
 * and every required quiz in it was passed; a course when all its lessons are that are not optional. The next step is an
 * open quiz, or else the first incomplete lesson in the order of the manifest.
 */
public record Progress(CoursePlan plan, Set<String> markedLessons, List<AttemptFact> attempts) {

    public Progress {
        markedLessons = markedLessons.stream().map(plan::current).collect(Collectors.toUnmodifiableSet());
        attempts = attempts.stream().map(attempt -> attempt.under(plan)).toList();
    }

    /** Progress of somebody who has not begun. */
    public static Progress none(CoursePlan plan) {
        return new Progress(plan, Set.of(), List.of());
    }

    /** Whether the learner marked the lesson as complete. */
    public boolean isMarked(String lessonId) {
        return markedLessons.contains(lessonId);
    }

    /** Whether the lesson counts as complete. */
    public boolean isComplete(String lessonId) {
        return isMarked(lessonId) && missingQuizzes(lessonId).isEmpty();
    }

    /** Ids of the lesson's required quizzes that are not passed yet. */
    public List<String> missingQuizzes(String lessonId) {
        return plan.steps().stream()
                .filter(step -> step.lessonId().equals(lessonId))
                .flatMap(step -> step.requiredQuizzes().stream())
                .filter(quiz -> !isPassed(lessonId, quiz))
                .toList();
    }

    /** Whether any attempt at the quiz reached its pass mark. */
    public boolean isPassed(String lessonId, String quizId) {
        return attempts.stream()
                .anyMatch(attempt -> attempt.isAt(lessonId, quizId)
                        && !attempt.open()
                        && attempt.score().passed());
    }

    /** The latest go at a quiz. */
    public Optional<AttemptFact> latest(String lessonId, String quizId) {
        return attempts.stream()
                .filter(attempt -> attempt.isAt(lessonId, quizId))
                .max(Comparator.comparingInt(AttemptFact::number));
    }

    /** How many of the lessons that count are complete. */
    public int done() {
        return (int) counting().filter(step -> isComplete(step.lessonId())).count();
    }

    /** How many lessons count. */
    public int total() {
        return (int) counting().count();
    }

    /** Whether the course is completed. */
    public boolean isFinished() {
        return done() == total();
    }

    /** Whether the learner has done anything yet. */
    public boolean isBegun() {
        return !markedLessons.isEmpty() || !attempts.isEmpty();
    }

    /** The one thing to do next. */
    public NextStep next() {
        return openQuiz().or(this::firstIncomplete).orElseGet(NextStep.Finished::new);
    }

    /** A quiz that a release took out of its lesson cannot be gone on with, though its answers are kept. */
    private Optional<NextStep> openQuiz() {
        return plan.steps().stream()
                .flatMap(step -> attempts.stream()
                        .filter(attempt -> attempt.open()
                                && attempt.lessonId().equals(step.lessonId())
                                && step.quizzes().contains(attempt.quizId())))
                .findFirst()
                .map(attempt -> new NextStep.ContinueQuiz(attempt.lessonId(), attempt.quizId()));
    }

    private Optional<NextStep> firstIncomplete() {
        return counting()
                .filter(step -> !isComplete(step.lessonId()))
                .findFirst()
                .map(step -> new NextStep.ReadLesson(step.lessonId()));
    }

    private Stream<CoursePlan.Step> counting() {
        return plan.steps().stream().filter(step -> !step.optional());
    }
}

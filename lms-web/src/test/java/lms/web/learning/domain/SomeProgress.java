package lms.web.learning.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A course and what somebody did in it, drawn from a seed; lessons and quizzes that left the course are among it. */
final class SomeProgress {

    private final Random random;
    private final CoursePlan plan;
    private final Set<String> marks = new HashSet<>();
    private final List<AttemptFact> attempts = new ArrayList<>();

    SomeProgress(long seed) {
        this.random = new Random(seed);
        List<CoursePlan.Step> steps = new ArrayList<>();
        int lessons = random.nextInt(7);
        for (int lesson = 0; lesson < lessons; lesson++) {
            List<String> quizzes = someQuizzes(3);
            steps.add(new CoursePlan.Step("lesson" + lesson, random.nextInt(4) == 0, quizzes, some(quizzes)));
        }
        this.plan = new CoursePlan(steps);
        for (int lesson = 0; lesson <= lessons; lesson++) {
            String id = "lesson" + lesson;
            if (random.nextInt(3) > 0) {
                marks.add(id);
            }
            someQuizzes(3).forEach(quiz -> goes(id, quiz));
        }
    }

    CoursePlan plan() {
        return plan;
    }

    Set<String> marks() {
        return Set.copyOf(marks);
    }

    List<AttemptFact> attempts() {
        return List.copyOf(attempts);
    }

    List<AttemptFact> shuffledAttempts() {
        List<AttemptFact> shuffled = new ArrayList<>(attempts);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    Progress progress() {
        return new Progress(plan, marks, attempts);
    }

    private List<String> someQuizzes(int most) {
        List<String> quizzes = new ArrayList<>();
        for (int quiz = 0; quiz < most; quiz++) {
            if (random.nextInt(3) == 0) {
                quizzes.add("quiz" + quiz);
            }
        }
        return quizzes;
    }

    private List<String> some(List<String> quizzes) {
        return quizzes.stream().filter(quiz -> random.nextBoolean()).toList();
    }

    private void goes(String lesson, String quiz) {
        int sent = random.nextInt(3);
        for (int number = 1; number <= sent; number++) {
            attempts.add(ProgressTest.sent(lesson, quiz, number, new Score(2, 3, random.nextBoolean())));
        }
        if (random.nextInt(5) == 0) {
            attempts.add(ProgressTest.open(lesson, quiz, sent + 1));
        }
    }
}

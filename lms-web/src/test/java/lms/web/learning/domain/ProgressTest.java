package lms.web.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule of completion: worked examples, an oracle that counts in another way, and laws that hold whatever happened. */
class ProgressTest {

    private static final Score PASSED = new Score(3, 3, true);
    private static final Score FAILED = new Score(1, 3, false);
    private static final Score NONE = new Score(0, 0, false);
    private static final CoursePlan PLAN = new CoursePlan(List.of(
            new CoursePlan.Step("one", false, List.of(), List.of()),
            new CoursePlan.Step("extra", true, List.of(), List.of()),
            new CoursePlan.Step("two", false, List.of("quiz", "check"), List.of("quiz"))));

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @Test
    void new_learner_reads_the_first_lesson() {
        Progress progress = Progress.none(PLAN);

        assertThat(progress.next()).isEqualTo(new NextStep.ReadLesson("one"));
        assertThat(progress.isBegun()).isFalse();
        assertThat(progress.done()).isZero();
        assertThat(progress.total()).isEqualTo(2);
    }

    @Test
    void optional_lesson_neither_counts_nor_is_offered() {
        Progress progress = new Progress(PLAN, Set.of("one"), List.of());

        assertThat(progress.next()).isEqualTo(new NextStep.ReadLesson("two"));
        assertThat(new Progress(PLAN, Set.of("one", "extra"), List.of()).done()).isEqualTo(1);
    }

    @Test
    void marked_lesson_waits_for_its_required_quiz() {
        Progress progress = new Progress(PLAN, Set.of("one", "two"), List.of(sent("two", "quiz", 1, FAILED)));

        assertThat(progress.isComplete("two")).isFalse();
        assertThat(progress.missingQuizzes("two")).containsExactly("quiz");
        assertThat(progress.isFinished()).isFalse();
        assertThat(progress.next()).isEqualTo(new NextStep.ReadLesson("two"));
    }

    @Test
    void quiz_passed_once_stays_passed() {
        Progress progress = new Progress(
                PLAN, Set.of("one", "two"), List.of(sent("two", "quiz", 1, PASSED), sent("two", "quiz", 2, FAILED)));

        assertThat(progress.isFinished()).isTrue();
        assertThat(progress.next()).isEqualTo(new NextStep.Finished());
        assertThat(progress.latest("two", "quiz")).hasValue(sent("two", "quiz", 2, FAILED));
    }

    @Test
    void passed_quiz_completes_no_lesson_that_is_not_marked() {
        Progress progress = new Progress(PLAN, Set.of("one"), List.of(sent("two", "quiz", 1, PASSED)));

        assertThat(progress.isComplete("two")).isFalse();
        assertThat(progress.next()).isEqualTo(new NextStep.ReadLesson("two"));
    }

    @Test
    void quiz_of_the_same_name_in_another_lesson_does_not_count() {
        Progress progress = new Progress(PLAN, Set.of("one", "two"), List.of(sent("one", "quiz", 1, PASSED)));

        assertThat(progress.isComplete("two")).isFalse();
    }

    @Test
    void open_quiz_comes_before_everything_else() {
        Progress progress = new Progress(PLAN, Set.of(), List.of(open("two", "quiz", 1)));

        assertThat(progress.next()).isEqualTo(new NextStep.ContinueQuiz("two", "quiz"));
        assertThat(progress.isBegun()).isTrue();
    }

    @Test
    void lesson_that_left_the_course_is_passed_over() {
        Progress progress = new Progress(PLAN, Set.of("gone", "one"), List.of(open("gone", "quiz", 1)));

        assertThat(progress.next()).isEqualTo(new NextStep.ReadLesson("two"));
        assertThat(progress.done()).isEqualTo(1);
    }

    @Test
    void quiz_that_left_its_lesson_is_passed_over() {
        Progress progress = new Progress(PLAN, Set.of("one"), List.of(open("two", "gone", 1), open("two", "check", 1)));

        assertThat(progress.next()).isEqualTo(new NextStep.ContinueQuiz("two", "check"));
        assertThat(new Progress(PLAN, Set.of("one"), List.of(open("two", "gone", 1))).next())
                .isEqualTo(new NextStep.ReadLesson("two"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void agrees_with_the_oracle(long seed) {
        var some = new SomeProgress(seed);
        Progress progress = some.progress();
        var oracle = new Oracle(some.plan(), some.marks(), some.attempts());

        some.plan()
                .steps()
                .forEach(step -> assertThat(progress.isComplete(step.lessonId()))
                        .as(step.lessonId())
                        .isEqualTo(oracle.complete().contains(step.lessonId())));
        assertThat(progress.done()).isEqualTo(oracle.done());
        assertThat(progress.total()).isEqualTo(oracle.total());
        assertThat(progress.isFinished()).isEqualTo(oracle.done() == oracle.total());
        assertThat(progress.next()).isEqualTo(oracle.next());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void marking_never_lowers_what_is_done_and_undoing_takes_back_exactly_that(long seed) {
        var some = new SomeProgress(seed);
        Progress before = some.progress();

        for (CoursePlan.Step step : some.plan().steps()) {
            Set<String> more = new HashSet<>(some.marks());
            boolean isNew = more.add(step.lessonId());
            Progress marked = new Progress(some.plan(), more, some.attempts());
            assertThat(marked.done()).isBetween(before.done(), before.done() + 1);
            if (isNew) {
                more.remove(step.lessonId());
                assertThat(new Progress(some.plan(), more, some.attempts())).isEqualTo(before);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void another_go_at_a_quiz_never_lowers_what_is_done(long seed) {
        var some = new SomeProgress(seed);
        Progress before = some.progress();

        for (CoursePlan.Step step : some.plan().steps()) {
            for (String quiz : step.requiredQuizzes()) {
                for (AttemptFact go : List.of(
                        sent(step.lessonId(), quiz, 99, PASSED),
                        sent(step.lessonId(), quiz, 99, FAILED),
                        open(step.lessonId(), quiz, 99))) {
                    List<AttemptFact> more = new ArrayList<>(some.attempts());
                    more.add(go);
                    Progress after = new Progress(some.plan(), some.marks(), more);
                    assertThat(after.done()).isGreaterThanOrEqualTo(before.done());
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void order_of_what_happened_does_not_matter(long seed) {
        var some = new SomeProgress(seed);
        Progress one = some.progress();
        Progress other = new Progress(some.plan(), some.marks(), some.shuffledAttempts());

        assertThat(other.done()).isEqualTo(one.done());
        assertThat(other.isFinished()).isEqualTo(one.isFinished());
        assertThat(lesson(other.next())).isEqualTo(lesson(one.next()));
    }

    private static String lesson(NextStep step) {
        return step.fold(NextStep.ReadLesson::lessonId, NextStep.ContinueQuiz::lessonId, () -> "none");
    }

    static AttemptFact sent(String lesson, String quiz, int number, Score score) {
        return new AttemptFact(lesson, quiz, number, false, 1, score);
    }

    static AttemptFact open(String lesson, String quiz, int number) {
        return new AttemptFact(lesson, quiz, number, true, 1, NONE);
    }
}

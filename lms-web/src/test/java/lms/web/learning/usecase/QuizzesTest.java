package lms.web.learning.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lms.content.ChoiceQuestion;
import lms.content.Option;
import lms.content.Response;
import lms.web.catalogue.domain.Visibility;
import lms.web.learning.domain.Given;
import lms.web.learning.domain.NextStep;
import lms.web.learning.domain.Score;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.SignInRequired;
import lms.web.testkit.Curricula;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers are saved one by one; late, stale and repeated requests do no harm. */
class QuizzesTest {

    private static final String COURSE = "your-first-campaign";
    private static final LessonAddress LESSON = new LessonAddress(COURSE, "data-protection-when-canvassing");
    private static final QuizAddress QUIZ = new QuizAddress(LESSON, "q-data");
    private static final int POINTS = 5;
    private static final List<String> NOT_SURE = List.of(Given.NOT_SURE);

    private final School school = new School(Engine.H2);
    private final Actor.Person ann = school.learner("ann@example.org");

    @BeforeEach
    void take() {
        school.publish(Curricula.organiserTraining(), Visibility.MEMBERS);
        school.storage.inTransaction(() -> school.courses.join(COURSE, ann));
    }

    @Test
    void first_look_begins_nothing() {
        assertThat(open().attempt()).isEqualTo(1);
        assertThat(open().answers()).isEmpty();
        assertThat(open().result()).isEmpty();
        assertThat(school.storage.rows("quiz_attempt")).isZero();
    }

    @Test
    void first_answer_begins_an_attempt_and_is_there_on_return() {
        save(1, "qq-answer", right("qq-answer"));

        assertThat(open().answers()).containsOnlyKeys("qq-answer");
        assertThat(open().attempt()).isEqualTo(1);
        assertThat(nextStep()).isEqualTo(new NextStep.ContinueQuiz(LESSON.lesson(), QUIZ.quizId()));
    }

    @Test
    void all_right_answers_earn_all_points() {
        answerAll(1);

        assertThat(send(1).result()).hasValue(new Score(POINTS, POINTS, true));
    }

    @Test
    void question_without_an_answer_earns_nothing() {
        save(1, "qq-answer", right("qq-answer"));

        assertThat(send(1).result()).hasValue(new Score(1, POINTS, false));
    }

    @Test
    void not_sure_is_an_answer_that_earns_nothing() {
        save(1, "qq-answer", NOT_SURE);

        assertThat(open().answers()).containsEntry("qq-answer", new Response.NotSure());
        assertThat(send(1).result()).hasValue(new Score(0, POINTS, false));
    }

    @Test
    void nothing_chosen_is_refused_and_nothing_is_saved() {
        assertRefused("question.choose", List.of());
        assertRefused("question.choose", List.of("no-such-option"));
        assertRefused(
                "question.unsure.alone",
                List.of(Given.NOT_SURE, right("qq-answer").get(0)));
        assertThat(school.storage.rows("quiz_attempt")).isZero();
    }

    @Test
    void sending_twice_is_sending_once() {
        save(1, "qq-answer", right("qq-answer"));
        Optional<Score> first = send(1).result();

        assertThat(send(1).result()).isEqualTo(first);
        assertThat(send(1).attempt()).isEqualTo(2);
        assertThat(school.storage.rows("quiz_attempt")).isEqualTo(1);
    }

    @Test
    void sending_before_any_answer_begins_nothing() {
        assertThat(send(1).result()).isEmpty();
        assertThat(school.storage.rows("quiz_attempt")).isZero();
    }

    @Test
    void answer_that_comes_after_sending_changes_nothing() {
        save(1, "qq-answer", NOT_SURE);
        send(1);

        QuizView late = save(1, "qq-answer", right("qq-answer"));

        assertThat(late.result()).hasValue(new Score(0, POINTS, false));
        assertThat(late.answers()).containsEntry("qq-answer", new Response.NotSure());
        assertThat(school.storage.rows("quiz_attempt")).isEqualTo(1);
    }

    @Test
    void answer_meant_for_an_earlier_attempt_does_not_enter_the_open_one() {
        save(1, "qq-answer", NOT_SURE);
        send(1);
        save(2, "qq-answer", right("qq-answer"));

        save(1, "qq-answer", NOT_SURE);
        save(1, "qq-breach", NOT_SURE);

        assertThat(open().answers()).containsOnlyKeys("qq-answer");
        assertThat(open().answers().get("qq-answer")).isEqualTo(new Response.Chosen(Set.copyOf(right("qq-answer"))));
    }

    @Test
    void sending_an_earlier_attempt_again_leaves_the_open_one_open() {
        save(1, "qq-answer", NOT_SURE);
        send(1);
        save(2, "qq-answer", right("qq-answer"));

        assertThat(send(1).result()).isEmpty();
        assertThat(open().attempt()).isEqualTo(2);
    }

    @Test
    void resent_answer_is_saved_once() {
        save(1, "qq-answer", right("qq-answer"));
        save(1, "qq-answer", right("qq-answer"));

        assertThat(school.storage.rows("quiz_response")).isEqualTo(1);
        assertThat(send(1).result()).hasValue(new Score(1, POINTS, false));
    }

    @Test
    void new_go_starts_empty_and_a_pass_stays_a_pass() {
        answerAll(1);
        send(1);
        save(2, "qq-answer", NOT_SURE);
        assertThat(open().answers()).containsOnlyKeys("qq-answer");
        send(2);

        school.storage.inTransaction(() -> school.lessons.markComplete(LESSON, ann));

        assertThat(course().progress().isComplete(LESSON.lesson())).isTrue();
    }

    @Test
    void required_quiz_holds_its_lesson_open_until_it_is_passed() {
        school.storage.inTransaction(() -> school.lessons.markComplete(LESSON, ann));
        assertThat(course().progress().isComplete(LESSON.lesson())).isFalse();
        assertThat(course().progress().missingQuizzes(LESSON.lesson())).containsExactly("q-data");

        answerAll(1);
        send(1);

        assertThat(course().progress().isComplete(LESSON.lesson())).isTrue();
    }

    @Test
    void what_does_not_exist_is_not_found() {
        var unknown = new QuizAddress(LESSON, "q-nothing");

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> school.storage.transaction(() -> school.quizzes.open(unknown, ann)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> save(1, "qq-nothing", List.of("a")));
    }

    @Test
    void only_who_takes_the_course_answers() {
        Actor.Person bob = school.learner("bob@example.org");
        assertThatExceptionOfType(NotEnrolled.class)
                .isThrownBy(() -> school.storage.transaction(() -> school.quizzes.open(QUIZ, bob)));
        assertThatExceptionOfType(SignInRequired.class)
                .isThrownBy(() -> school.storage.transaction(() -> school.quizzes.open(QUIZ, Actor.visitor())));

        school.storage.inTransaction(() -> school.courses.leave(COURSE, ann));
        assertThatExceptionOfType(NotEnrolled.class).isThrownBy(() -> save(1, "qq-answer", right("qq-answer")));
    }

    private void answerAll(int attempt) {
        open().quiz().questions().forEach(question -> save(attempt, question.id(), right(question.id())));
    }

    private void assertRefused(String messageKey, List<String> values) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> save(1, "qq-answer", values))
                .satisfies(rejected ->
                        assertThat(rejected.faults()).containsExactly(Rejected.Fault.of("answer", messageKey)));
    }

    private List<String> right(String questionId) {
        ChoiceQuestion question = (ChoiceQuestion) open().question(questionId).orElseThrow();
        return question.options().stream()
                .filter(Option::correct)
                .map(Option::key)
                .toList();
    }

    private static Given ticked(List<String> values) {
        return new Given(Map.of(Given.ANSWER, values));
    }

    private QuizView open() {
        return school.storage.transaction(() -> school.quizzes.open(QUIZ, ann));
    }

    private QuizView save(int attempt, String question, List<String> values) {
        return school.storage.transaction(() -> school.quizzes.save(QUIZ, question, attempt, ticked(values), ann));
    }

    private QuizView send(int attempt) {
        return school.storage.transaction(() -> school.quizzes.send(QUIZ, attempt, ann));
    }

    private CourseView course() {
        return school.storage.transaction(() -> school.courses.open(COURSE, ann));
    }

    private NextStep nextStep() {
        return course().progress().next();
    }
}

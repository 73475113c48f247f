package lms.web.learning.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import lms.content.Response;
import lms.web.catalogue.domain.Visibility;
import lms.web.learning.domain.Given;
import lms.web.learning.domain.NextStep;
import lms.web.learning.domain.Score;
import lms.web.learning.usecase.LessonAddress;
import lms.web.learning.usecase.QuizAddress;
import lms.web.learning.usecase.QuizView;
import lms.web.shared.kernel.Actor;
import lms.web.testkit.Curricula;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers of every shape, on their way into the database and out again, through releases that change the questions. */
@ParameterizedClass
@EnumSource(Engine.class)
class QuestionTypesTest {

    private static final String COURSE = "every-question";
    private static final LessonAddress LESSON = new LessonAddress(COURSE, "asking");
    private static final QuizAddress QUIZ = new QuizAddress(LESSON, "q-types");
    private static final QuizAddress ONCE = new QuizAddress(LESSON, "q-once");
    private static final Map<String, Response> ANSWERS = Map.of(
            "qq-single", new Response.Chosen(Set.of("listen")),
            "qq-multiple", new Response.NotSure(),
            "qq-numeric", new Response.Typed(" 13 doors"),
            "qq-text", new Response.Typed("“Bränch”?\ud83d\udeaa "),
            "qq-matching", new Response.Matched(Map.of("chair", "asks", "minutes", "writes")),
            "qq-ordering", new Response.Ordered(List.of("knock", "name", "ask", "thank")),
            "qq-poll", new Response.Chosen(Set.of("stall")));

    private final School school;
    private final Actor.Person ann;

    QuestionTypesTest(Engine engine) {
        this.school = new School(engine);
        this.ann = school.learner("ann@example.org");
    }

    @BeforeEach
    void take() {
        school.publish(Curricula.questionTypes(), Visibility.MEMBERS);
        school.storage.inTransaction(() -> school.courses.join(COURSE, ann));
    }

    @Test
    void answers_come_back_as_they_were_given() {
        answerAll();

        assertThat(open(QUIZ).answers()).isEqualTo(ANSWERS);
        assertThat(send(QUIZ, 1).result()).hasValue(new Score(4, 7, false));
        assertThat(open(QUIZ).answers()).isEqualTo(ANSWERS);
    }

    @Test
    void another_answer_takes_the_place_of_the_first_whatever_its_shape() {
        save(QUIZ, "qq-text", 1, new Response.NotSure());
        save(QUIZ, "qq-text", 1, new Response.Typed("branch"));
        assertThat(open(QUIZ).answers()).containsEntry("qq-text", new Response.Typed("branch"));

        save(QUIZ, "qq-text", 1, new Response.NotSure());
        assertThat(open(QUIZ).answers()).containsEntry("qq-text", new Response.NotSure());
        assertThat(school.storage.rows("quiz_response")).isEqualTo(1);
    }

    @Test
    void answer_that_no_longer_fits_its_question_is_no_answer_and_earns_nothing() {
        answerAll();
        release(text -> text.replace("type=numeric answer=\"12..15\" unit=\"doors\"", "type=text")
                .replace("in an hour?\n", "in an hour?\n\n- [x] dozen\n")
                .replace("4. Say thank you {#thank}", "4. Say thank you {#thanks}"));

        assertThat(open(QUIZ).answers())
                .doesNotContainKey("qq-ordering")
                .containsEntry("qq-numeric", new Response.Typed(" 13 doors"))
                .hasSize(6);
        assertThat(send(QUIZ, 1).result()).hasValue(new Score(2, 7, false));
    }

    @Test
    void quiz_that_a_release_took_away_is_no_next_step() {
        answerAll();
        assertThat(next()).isEqualTo(new NextStep.ContinueQuiz("asking", "q-types"));

        release(text -> text.substring(0, text.indexOf("::::::quiz")) + text.substring(text.indexOf("Somewhere")));

        assertThat(next()).isEqualTo(new NextStep.ReadLesson("asking"));
    }

    @Test
    void after_the_last_go_nothing_is_saved() {
        save(ONCE, "qq-once", 1, new Response.NotSure());
        QuizView sent = send(ONCE, 1);
        assertThat(sent.isAnswerable()).isFalse();

        QuizView late = save(ONCE, "qq-once", 2, new Response.Chosen(Set.of("thanking")));

        assertThat(late.result()).hasValue(new Score(0, 1, false));
        assertThat(school.storage.rows("quiz_attempt")).isEqualTo(1);
        assertThat(open(ONCE).isPassed()).isFalse();
    }

    @Test
    void release_that_allows_more_goes_opens_the_quiz_again() {
        save(ONCE, "qq-once", 1, new Response.NotSure());
        send(ONCE, 1);
        release(text -> text.replace("attempts=1", "attempts=2"));

        assertThat(open(ONCE).isAnswerable()).isTrue();
        save(ONCE, "qq-once", 2, new Response.Chosen(Set.of("thanking")));
        assertThat(send(ONCE, 2).result()).hasValue(new Score(1, 1, true));
        assertThat(open(ONCE).isPassed()).isTrue();
    }

    @Test
    void go_that_is_open_can_be_finished_after_a_release_that_allows_fewer() {
        release(text -> text.replace("attempts=1", "attempts=2"));
        save(ONCE, "qq-once", 1, new Response.NotSure());
        send(ONCE, 1);
        save(ONCE, "qq-once", 2, new Response.NotSure());
        school.clock.pass(Duration.ofMinutes(1));
        school.publish(Curricula.questionTypes(), Visibility.MEMBERS);

        save(ONCE, "qq-once", 2, new Response.Chosen(Set.of("thanking")));
        assertThat(send(ONCE, 2).result()).hasValue(new Score(1, 1, true));
    }

    @Test
    void order_is_the_same_through_a_go_and_the_order_of_the_file_where_nothing_is_shuffled() {
        var before = open(ONCE).shuffle();
        save(ONCE, "qq-once", 1, new Response.NotSure());

        assertThat(open(ONCE).shuffle()).isEqualTo(before);
        assertThat(before.seed()).isPresent();
        assertThat(open(QUIZ).shuffle().seed()).isEmpty();
    }

    private void answerAll() {
        ANSWERS.forEach((question, answer) -> save(QUIZ, question, 1, answer));
    }

    private void release(UnaryOperator<String> change) {
        school.clock.pass(Duration.ofMinutes(1));
        var changed = Curricula.with(Curricula.questionTypes(), "lessons/asking.md", change);
        assertThat(school.publish(changed, Visibility.MEMBERS)).isPresent();
    }

    private NextStep next() {
        return school.storage
                .transaction(() -> school.courses.open(COURSE, ann))
                .progress()
                .next();
    }

    private QuizView open(QuizAddress quiz) {
        return school.storage.transaction(() -> school.quizzes.open(quiz, ann));
    }

    private QuizView save(QuizAddress quiz, String question, int attempt, Response answer) {
        return school.storage.transaction(() -> school.quizzes.save(quiz, question, attempt, Given.of(answer), ann));
    }

    private QuizView send(QuizAddress quiz, int attempt) {
        return school.storage.transaction(() -> school.quizzes.send(quiz, attempt, ann));
    }
}

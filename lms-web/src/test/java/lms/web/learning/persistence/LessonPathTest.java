package lms.web.learning.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import lms.content.Response;
import lms.web.catalogue.domain.Visibility;
import lms.web.learning.domain.Enrolment;
import lms.web.learning.domain.Given;
import lms.web.learning.usecase.LessonAddress;
import lms.web.learning.usecase.QuizAddress;
import lms.web.shared.kernel.Actor;
import lms.web.testkit.Curricula;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How much a lesson page asks of the database: all that its request does, from the cookie to the text, in the same
 * transactions, once before the text is in memory and once after.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class LessonPathTest {

    private static final LessonAddress ADDRESS = new LessonAddress("your-first-campaign", "first-canvass");
    private static final LessonAddress PAST = new LessonAddress("your-first-campaign", "doorstep-conversations");
    private static final QuizAddress BEGUN = new QuizAddress(PAST, "q-doorstep");
    private static final String ANN = "ann@example.org";
    private static final int MOST_SIGNED_IN = 4;
    private static final int MOST_PUBLIC = 3;

    private final School school;

    LessonPathTest(Engine engine) {
        this.school = new School(engine);
    }

    @Test
    void public_lesson_takes_three_statements_and_one_once_it_was_read() {
        school.publish(Curricula.organiserTraining(), Visibility.PUBLIC);

        assertThat(school.storage.statements(this::readAsVisitor)).isEqualTo(MOST_PUBLIC);
        assertThat(school.storage.statements(this::readAsVisitor)).isEqualTo(1);
    }

    @Test
    void signed_in_lesson_takes_four_statements_and_three_once_it_was_read() {
        school.publish(Curricula.organiserTraining(), Visibility.ENROLLED);
        String secret = takePart(ANN);

        assertThat(school.storage.statements(() -> readAs(secret))).isEqualTo(MOST_SIGNED_IN);
        assertThat(school.storage.statements(() -> readAs(secret))).isEqualTo(3);
    }

    @Test
    void noting_the_visit_keeps_a_lesson_that_was_read_within_four_statements() {
        school.publish(Curricula.organiserTraining(), Visibility.MEMBERS);
        String secret = takePart(ANN);
        readAs(secret);
        school.clock.pass(Duration.ofMinutes(5));

        assertThat(school.storage.statements(() -> readAs(secret))).isEqualTo(MOST_SIGNED_IN);
    }

    @Test
    void cohort_of_any_size_costs_nothing() {
        school.publish(Curricula.organiserTraining(), Visibility.MEMBERS);
        String secret = takePart(ANN);
        for (int n = 0; n < 50; n++) {
            takePart("learner" + n + "@example.org");
        }

        assertThat(school.storage.statements(() -> readAs(secret))).isLessThanOrEqualTo(MOST_SIGNED_IN);
    }

    private void readAsVisitor() {
        school.storage.inTransaction(() -> school.lessons.open(ADDRESS, "en", Actor.visitor()));
    }

    private void readAs(String secret) {
        Actor.Person person = school.recognise(secret);
        school.storage.inTransaction(() -> school.lessons.open(ADDRESS, "en", person));
    }

    /** With a past: a lesson marked, a quiz begun. */
    private String takePart(String email) {
        school.enter(email);
        String secret = school.signIn(email);
        Actor.Person person = school.recognise(secret);
        school.enrol(person, new Enrolment.CourseKey("organiser-training", ADDRESS.course()));
        school.storage.inTransaction(() -> school.lessons.markComplete(PAST, person));
        school.storage.inTransaction(
                () -> school.quizzes.save(BEGUN, "qq-open", 1, Given.of(new Response.NotSure()), person));
        return secret;
    }
}

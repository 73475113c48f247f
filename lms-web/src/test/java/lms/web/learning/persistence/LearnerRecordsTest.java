package lms.web.learning.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lms.content.ChoiceQuestion;
import lms.content.Response;
import lms.web.catalogue.domain.Visibility;
import lms.web.learning.domain.AttemptFact;
import lms.web.learning.domain.Enrolment;
import lms.web.learning.domain.Given;
import lms.web.learning.domain.LessonCompletion;
import lms.web.learning.domain.QuizAttempt;
import lms.web.learning.domain.Score;
import lms.web.learning.usecase.LearnerRecord;
import lms.web.learning.usecase.LessonAddress;
import lms.web.learning.usecase.QuizAddress;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Scope;
import lms.web.testkit.Curricula;
import lms.web.testkit.Engine;
import lms.web.testkit.Race;
import lms.web.testkit.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A learner's record is whole, her own, and never doubled, however often or at once she clicks. */
@ParameterizedClass
@EnumSource(Engine.class)
class LearnerRecordsTest {

    private static final String COURSE = "your-first-campaign";
    private static final String OTHER_COURSE = "how-we-learn-here";
    private static final String LESSON = "first-canvass";
    private static final LessonAddress ADDRESS = new LessonAddress(COURSE, LESSON);
    private static final QuizAddress QUIZ = new QuizAddress(ADDRESS, "q-canvass");
    private static final List<String> QUESTIONS = List.of("qq-roles", "qq-record", "qq-safe", "qq-postal");
    private static final List<String> UNSURE = List.of(Given.NOT_SURE);

    private final School school;
    private final Actor.Person ann;
    private final Actor.Person bob;

    LearnerRecordsTest(Engine engine) {
        this.school = new School(engine);
        this.ann = school.learner("ann@example.org");
        this.bob = school.learner("bob@example.org");
    }

    @BeforeEach
    void publish() {
        school.publish(Curricula.organiserTraining(), Visibility.MEMBERS);
        school.publish(Curricula.welcome(), Visibility.MEMBERS);
    }

    @Test
    void record_holds_marks_and_attempts_with_answers_counted_in_one_statement() {
        join(ann);
        mark(ann);
        save(ann, QUESTIONS.get(0), 1);
        save(ann, QUESTIONS.get(1), 1);
        send(ann, 1);
        save(ann, QUESTIONS.get(0), 2);

        int statements = school.storage.statements(() -> record(ann));

        assertThat(statements).isEqualTo(1);
        assertThat(record(ann).active()).isTrue();
        assertThat(record(ann).markedLessons()).containsExactly(LESSON);
        assertThat(record(ann).attempts())
                .containsExactlyInAnyOrder(
                        new AttemptFact(LESSON, "q-canvass", 1, false, 2, new Score(0, 4, true)),
                        new AttemptFact(LESSON, "q-canvass", 2, true, 1, new Score(0, 0, false)));
    }

    @Test
    void record_of_a_new_learner_is_empty_but_there() {
        join(ann);

        assertThat(record(ann))
                .extracting(LearnerRecord::courseId, LearnerRecord::markedLessons, LearnerRecord::attempts)
                .containsExactly(COURSE, Set.of(), List.of());
    }

    @Test
    void leaving_keeps_the_progress_for_a_return() {
        join(ann);
        mark(ann);
        school.storage.inTransaction(() -> school.courses.leave(COURSE, ann));

        assertThat(record(ann).active()).isFalse();
        assertThat(enrolled(ann.own())).isEmpty();

        join(ann);
        assertThat(record(ann).active()).isTrue();
        assertThat(record(ann).markedLessons()).containsExactly(LESSON);
        assertThat(school.storage.rows("enrolment")).isEqualTo(1);
    }

    @Test
    void all_records_of_a_person_are_read_in_one_statement() {
        join(ann);
        school.storage.inTransaction(() -> school.courses.join(OTHER_COURSE, ann));
        join(bob);

        assertThat(school.storage.statements(() -> records(ann.own()))).isEqualTo(1);
        assertThat(records(ann.own()))
                .extracting(LearnerRecord::courseId)
                .containsExactlyInAnyOrder(COURSE, OTHER_COURSE);
        assertThat(enrolled(ann.own())).containsExactlyInAnyOrder(COURSE, OTHER_COURSE);
    }

    @Test
    void no_scope_but_her_own_reaches_a_learner() {
        join(ann);
        mark(ann);
        List<Scope> others = List.of(bob.own(), new Scope.Own(UUID.randomUUID()), Scope.nothing(), new Scope.Site());

        assertThat(others).allSatisfy(scope -> {
            assertThat(school.storage.transaction(() -> school.records.record(scope, COURSE)))
                    .isEmpty();
            assertThat(records(scope)).isEmpty();
            assertThat(school.storage.transaction(() -> school.records.lock(scope, COURSE)))
                    .isEmpty();
            assertThat(enrolled(scope)).isEmpty();
        });
    }

    @Test
    void what_one_learner_does_does_not_show_with_another() {
        join(ann);
        join(bob);
        mark(ann);
        save(ann, QUESTIONS.get(0), 1);

        assertThat(record(bob).markedLessons()).isEmpty();
        assertThat(record(bob).attempts()).isEmpty();
    }

    @Test
    void marking_twice_is_one_mark_and_undoing_twice_is_none() {
        join(ann);
        mark(ann);
        mark(ann);
        assertThat(school.storage.rows("lesson_completion")).isEqualTo(1);

        undo(ann);
        undo(ann);
        assertThat(school.storage.rows("lesson_completion")).isZero();
    }

    @Test
    void saving_an_answer_twice_keeps_one_row_with_the_last_answer() {
        join(ann);
        var question = (ChoiceQuestion) school.storage
                .transaction(() -> school.quizzes.open(QUIZ, ann))
                .question(QUESTIONS.get(0))
                .orElseThrow();
        var options = question.options();
        save(ann, QUESTIONS.get(0), 1, List.of(options.get(0).key()));
        school.clock.pass(Duration.ofMinutes(1));
        save(ann, QUESTIONS.get(0), 1, List.of(options.get(1).key()));
        save(ann, QUESTIONS.get(0), 1, List.of(options.get(1).key()));

        assertThat(school.storage.rows("quiz_response")).isEqualTo(1);
        assertThat(school.storage.rows("quiz_attempt")).isEqualTo(1);
        assertThat(school.storage
                        .transaction(() -> school.quizzes.open(QUIZ, ann))
                        .answers())
                .containsExactly(entry(
                        QUESTIONS.get(0),
                        new Response.Chosen(Set.of(options.get(1).key()))));
    }

    @Test
    void attempt_stores_the_release_it_answered() {
        join(ann);
        save(ann, QUESTIONS.get(0), 1);
        UUID release = school.storage
                .transaction(() -> school.shelf.courseById(COURSE))
                .orElseThrow()
                .releaseId();

        assertThat(school.storage.transaction(() -> school.storage
                        .entities()
                        .createQuery("select a.releaseId from QuizAttempt a", UUID.class)
                        .getResultList()))
                .containsExactly(release);
    }

    @Test
    void joining_at_the_same_moment_is_one_enrolment_and_nobody_is_refused() {
        List<Boolean> enrolled = Race.of(
                4,
                () -> school.storage
                        .transaction(() -> school.courses.join(COURSE, ann))
                        .enrolled());

        assertThat(enrolled).containsOnly(true);
        assertThat(school.storage.rows("enrolment")).isEqualTo(1);
    }

    @Test
    void marking_at_the_same_moment_is_one_mark_and_nobody_is_refused() {
        join(ann);

        List<Boolean> marked = Race.of(4, () -> {
            mark(ann);
            return true;
        });

        assertThat(marked).hasSize(4);
        assertThat(school.storage.rows("lesson_completion")).isEqualTo(1);
    }

    @Test
    void answering_at_the_same_moment_is_one_attempt_and_one_answer() {
        join(ann);

        Race.of(4, () -> {
            save(ann, QUESTIONS.get(0), 1);
            return true;
        });

        assertThat(school.storage.rows("quiz_attempt")).isEqualTo(1);
        assertThat(school.storage.rows("quiz_response")).isEqualTo(1);
    }

    @Test
    void sending_at_the_same_moment_scores_once() {
        join(ann);
        save(ann, QUESTIONS.get(0), 1);

        List<Integer> next = Race.of(
                4,
                () -> school.storage
                        .transaction(() -> school.quizzes.send(QUIZ, 1, ann))
                        .attempt());

        assertThat(next).containsOnly(2);
        assertThat(school.storage.rows("quiz_attempt")).isEqualTo(1);
    }

    @Test
    void database_itself_refuses_doubles() {
        join(ann);
        mark(ann);
        save(ann, QUESTIONS.get(0), 1);
        UUID enrolment = record(ann).enrolmentId();
        UUID release = school.storage
                .transaction(() -> school.shelf.courseById(COURSE))
                .orElseThrow()
                .releaseId();
        var now = school.clock.instant();
        var key = new Enrolment.CourseKey("organiser-training", COURSE);
        var place = new QuizAttempt.Place(enrolment, release, LESSON, "q-canvass");

        assertRefused(new Enrolment(school.ids.next(), ann.accountId(), key, now));
        assertRefused(new LessonCompletion(school.ids.next(), enrolment, LESSON, now));
        assertRefused(new QuizAttempt(school.ids.next(), place, 1, now));
    }

    @Test
    void record_of_nobody_is_refused_by_the_database() {
        assertRefused(new LessonCompletion(school.ids.next(), school.ids.next(), LESSON, school.clock.instant()));
    }

    private void assertRefused(Object row) {
        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> school.storage.inTransaction(
                        () -> school.storage.entities().persist(row)));
    }

    private void join(Actor.Person person) {
        school.storage.inTransaction(() -> school.courses.join(COURSE, person));
    }

    private void mark(Actor.Person person) {
        school.storage.inTransaction(() -> school.lessons.markComplete(ADDRESS, person));
    }

    private void undo(Actor.Person person) {
        school.storage.inTransaction(() -> school.lessons.undoComplete(ADDRESS, person));
    }

    private void save(Actor.Person person, String question, int attempt) {
        save(person, question, attempt, UNSURE);
    }

    private void save(Actor.Person person, String question, int attempt, List<String> values) {
        school.storage.inTransaction(
                () -> school.quizzes.save(QUIZ, question, attempt, new Given(Map.of(Given.ANSWER, values)), person));
    }

    private void send(Actor.Person person, int attempt) {
        school.storage.inTransaction(() -> school.quizzes.send(QUIZ, attempt, person));
    }

    private LearnerRecord record(Actor.Person person) {
        return school.storage
                .transaction(() -> school.records.record(person.own(), COURSE))
                .orElseThrow();
    }

    private List<LearnerRecord> records(Scope scope) {
        return school.storage.transaction(() -> school.records.records(scope));
    }

    private Set<String> enrolled(Scope scope) {
        return school.storage.transaction(() -> school.enrolled.of(scope));
    }
}

package lms.web.retention.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import lms.web.audit.domain.Deed;
import lms.web.learning.domain.Enrolment;
import lms.web.learning.domain.LessonCompletion;
import lms.web.retention.domain.RetentionRule;
import lms.web.retention.domain.RetentionRun;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.ConfirmationRequired;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.Standing;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import lms.web.testkit.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The daily run: when it runs, when it refuses to, and that it ends right whatever interrupts it. */
@ParameterizedClass
@EnumSource(Engine.class)
class RetentionRunTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final Engine engine;
    private final School school;
    private final Actor.Person ada;

    RetentionRunTest(Engine engine) {
        this.engine = engine;
        this.school = new School(engine);
        school.enter("ada@example.org", Role.ADMINISTRATOR);
        this.ada = school.recognise(school.signIn("ada@example.org"));
    }

    @Test
    void run_isDueOnceADay_andTellsWhatItRemoved() throws SQLException {
        invite(3);
        run();
        assertThat(invitations()).as("not over yet").isEqualTo(3);

        passDays(8);
        run();

        assertThat(invitations()).isZero();
        assertThat(view().lines())
                .filteredOn(line -> line.rule() == RetentionRule.INVITATIONS)
                .extracting(RetentionView.Line::last)
                .containsExactly(new RetentionRun.Count(3, 0));
        assertThat(view().completed()).contains(school.clock.instant());
        invite(1);
        makeOver();
        school.clock.pass(DAY.minusSeconds(1));
        run();
        assertThat(invitations()).as("a day has not passed").isEqualTo(1);
        school.clock.pass(Duration.ofSeconds(1));
        run();
        assertThat(invitations()).isZero();
    }

    @Test
    void clockThatLeapt_removesNothing_untilAnAdministratorConfirmsTheTime() throws SQLException {
        run();
        invite(1);
        school.clock.pass(Duration.ofDays(730));

        run();
        run();

        assertThat(invitations()).isEqualTo(1);
        assertThat(state()).isEqualTo(RetentionState.CLOCK);
        in(() -> school.retention.confirmTime(again()));
        assertThat(state()).isEqualTo(RetentionState.LATE);
        run();
        assertThat(invitations()).isZero();
        assertThat(state()).isEqualTo(RetentionState.WELL);
        assertThat(school.trail()).extracting(line -> line.deed()).contains(Deed.TIME_CONFIRMED);
    }

    @Test
    void clockThatIsSetRightAgain_needsNobody() throws SQLException {
        run();
        invite(1);
        school.clock.pass(Duration.ofDays(730));
        run();
        school.clock.pass(Duration.ofDays(-729));

        run();

        assertThat(state()).isEqualTo(RetentionState.WELL);
        assertThat(invitations()).as("valid for six more days").isEqualTo(1);
    }

    @Test
    void clockThatWentBack_isRefusedToo() {
        run();
        school.clock.pass(Duration.ofHours(-2));
        run();

        assertThat(state()).isEqualTo(RetentionState.CLOCK);
        in(() -> school.retention.confirmTime(ada));
        assertThat(state()).isEqualTo(RetentionState.WELL);
    }

    @Test
    void clockThatLeapsInTheMiddle_stopsTheRun_whichGoesOnLater() throws SQLException {
        run();
        invite(1);
        passDays(8);
        rounds(new Hindered(3, () -> school.clock.pass(Duration.ofDays(400)))).daily();
        assertThat(invitations()).isEqualTo(1);
        assertThat(state()).isEqualTo(RetentionState.CLOCK);

        school.clock.pass(Duration.ofDays(-400).plusMinutes(2));
        run();

        assertThat(invitations()).isZero();
        assertThat(state()).isEqualTo(RetentionState.WELL);
    }

    @Test
    void course_takenUpAgainInTheMomentOfItsRemoval_stays() throws Exception {
        var lou = school.learner("lou@example.org");
        var course = new Enrolment.CourseKey("organiser-training", "your-first-campaign");
        school.enrol(lou, course);
        in(() -> {
            Enrolment enrolment = enrolment(lou);
            school.storage
                    .entities()
                    .persist(
                            new LessonCompletion(school.ids.next(), enrolment.id(), "debrief", school.clock.instant()));
            enrolment.withdraw(school.clock.instant());
        });
        school.clock.pass(Duration.ofDays(366));

        CompletableFuture<Boolean> removal = school.storage.transaction(() -> {
            enrolment(lou).rejoin(school.clock.instant());
            school.storage.entities().flush();
            var begun = CompletableFuture.supplyAsync(
                    () -> school.storage.transaction(() -> school.retentionWork.sweep(RetentionRule.COURSES_LEFT)));
            Waiting.until(engine, school.storage, begun);
            return begun;
        });

        removal.get(10, TimeUnit.SECONDS);
        assertThat(school.storage.rows("enrolment")).isEqualTo(1);
        assertThat(school.storage.rows("lesson_completion")).isEqualTo(1);
    }

    private Enrolment enrolment(Actor.Person person) {
        return school.storage
                .entities()
                .createQuery("select e from Enrolment e where e.accountId = :id", Enrolment.class)
                .setParameter("id", person.accountId())
                .getSingleResult();
    }

    @Test
    void runThatIsKilled_isTakenUpAgain_andCountsEverythingOnce() throws SQLException {
        int many = RetentionWork.BATCH + 20;
        run();
        invite(many);
        passDays(8);
        int invitations = List.of(RetentionRule.values()).indexOf(RetentionRule.INVITATIONS);
        for (int step = 1; step <= invitations + 2; step++) {
            int last = step;
            assertThatExceptionOfType(Killed.class)
                    .isThrownBy(() -> rounds(new Hindered(last, () -> {
                                throw new Killed();
                            }))
                            .daily());
            rounds(new Hindered(0, () -> {})).daily();
            assertThat(view().underWay()).as("its lease still stands").isTrue();
            school.clock.pass(Duration.ofMinutes(1));
        }
        assertThat(invitations()).as("a whole step was done").isEqualTo(20);

        run();

        assertThat(invitations()).isZero();
        assertThat(view().underWay()).isFalse();
        assertThat(view().lines())
                .filteredOn(line -> line.rule() == RetentionRule.INVITATIONS)
                .extracting(line -> line.last().removed())
                .containsExactly((long) many);
        assertThat(school.storage.rows("retention_run"))
                .as("the killed ones are one run with it")
                .isEqualTo(2);
    }

    @Test
    void anotherServer_waitsForTheFirst() {
        assertThat(take()).isPresent();
        assertThat(take()).isEmpty();
        school.clock.pass(Duration.ofMinutes(1));
        assertThat(take()).as("the first has died").isPresent();
        assertThat(school.storage.rows("retention_run")).isEqualTo(1);
    }

    @Test
    void runThatWasNotCompletedForTwoDays_isLate() {
        assertThat(state()).as("a new site").isEqualTo(RetentionState.WELL);
        run();
        for (int i = 0; i < 4; i++) {
            school.clock.pass(Duration.ofHours(12));
            see();
        }
        assertThat(state()).isEqualTo(RetentionState.WELL);
        school.clock.pass(Duration.ofSeconds(1));
        assertThat(state()).isEqualTo(RetentionState.LATE);
        run();
        assertThat(state()).isEqualTo(RetentionState.WELL);
    }

    @Test
    void trial_countsAndRemovesNothing() throws SQLException {
        invite(2);
        makeOver();

        var lines = school.storage
                .transaction(() -> school.retention.view(true, ada))
                .lines();

        assertThat(lines)
                .filteredOn(line -> line.rule() == RetentionRule.INVITATIONS)
                .extracting(RetentionView.Line::trial)
                .containsExactly(Optional.of(new RetentionRun.Count(2, 0)));
        assertThat(invitations()).isEqualTo(2);
    }

    @Test
    void nobodyButAnAdministrator_seesOrConfirms_andOnlyOneWhoShowedASecret() {
        var ben = school.learner("ben@example.org");
        var stale = new Actor.Person(
                ada.accountId(), ada.signInId(), "Ada", "en", ada.grants(), Standing.FULL, Instant.EPOCH);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> in(() -> school.retention.view(false, ben)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> in(() -> school.retention.confirmTime(ben)));
        assertThatExceptionOfType(ConfirmationRequired.class)
                .isThrownBy(() -> in(() -> school.retention.confirmTime(stale)));
    }

    private void run() {
        rounds(new Hindered(0, () -> {})).daily();
    }

    /** Somebody looks at the clock all the time, and nobody runs anything. */
    private void see() {
        in(() -> school.retentionStore.hold().see(school.clock.instant()));
    }

    private void passDays(int days) {
        for (int i = 0; i < days * 2; i++) {
            school.clock.pass(Duration.ofHours(12));
            see();
        }
    }

    private Optional<UUID> take() {
        return school.storage.transaction(school.retentionWork::take);
    }

    private static RetentionRounds rounds(RetentionWork work) {
        return new RetentionRounds(work);
    }

    private void invite(int many) {
        in(() -> {
            for (int i = 0; i < many; i++) {
                school.joining.invite("new" + i + "-" + school.ids.next() + "@example.org", again());
            }
        });
    }

    private void makeOver() throws SQLException {
        try (var connection = school.storage.connection();
                var statement = connection.createStatement()) {
            statement.execute("update invitation set expires_at = timestamp with time zone '2026-01-01 00:00:00Z'");
        }
    }

    private Actor.Person again() {
        return new Actor.Person(ada.accountId(), ada.signInId(), "Ada", "en", ada.grants());
    }

    private long invitations() {
        return school.storage.rows("invitation");
    }

    private RetentionState state() {
        return school.storage.transaction(school.retention::state);
    }

    private RetentionView view() {
        return school.storage.transaction(() -> school.retention.view(false, ada));
    }

    private void in(Runnable work) {
        school.storage.inTransaction(work);
    }

    /** Each step in a transaction of its own; before one of them something happens. */
    private final class Hindered extends RetentionWork {

        private final Runnable event;
        private int left;

        Hindered(int before, Runnable event) {
            super(school.retentionStore, school.ids, school.clock);
            this.left = before;
            this.event = event;
        }

        @Override
        public Optional<UUID> take() {
            return school.storage.transaction(super::take);
        }

        @Override
        public Step step(UUID runId, RetentionRule rule) {
            left--;
            if (left == 0) {
                event.run();
            }
            return school.storage.transaction(() -> super.step(runId, rule));
        }

        @Override
        public void end(UUID runId) {
            in(() -> super.end(runId));
        }
    }

    /** The process ends here. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}

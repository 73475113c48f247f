package lms.web.privacy.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import lms.web.administration.domain.RequestState;
import lms.web.administration.usecase.RequestView;
import lms.web.audit.domain.Deed;
import lms.web.cohort.usecase.CohortOffice;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.ConfirmationRequired;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.SignInRequired;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import lms.web.testkit.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody closes their account: at once, alone, and so that nobody else loses by it. */
@ParameterizedClass
@EnumSource(Engine.class)
class ClosingTest {

    private static final String WHY = "The county court ordered it, number 12.";

    private final Engine engine;
    private final School school;
    private final CohortOffice cohorts;
    private final Actor.Person officer;
    private RightsOffice office;
    private Closing closing;

    @TempDir
    Path directory;

    ClosingTest(Engine engine) {
        this.engine = engine;
        this.school = new School(engine);
        this.cohorts = new CohortOffice(school);
        this.officer = cohorts.officer("officer@example.org", "/wales/cardiff/");
    }

    @BeforeEach
    void open() {
        office = new RightsOffice(school, directory);
        office.closings.tell(cohorts.places::follow);
        closing = office.closing(cohorts.places);
    }

    @Test
    void whoClosesTheirAccount_isSignedOutEverywhereAndGone() {
        Actor.Person kim = school.learner("kim@example.org");
        String phone = school.signIn("kim@example.org");

        close(kim);

        assertThat(school.storage.transaction(() -> school.signIns.recognise(phone)))
                .isEmpty();
        assertThat(accounts("kim@example.org")).isZero();
        assertThat(office.ledger.erased()).containsOnlyKeys(office.ledger.mark(kim.accountId()));
        assertThat(office.erasedElsewhere).containsExactly(kim.accountId());
    }

    @Test
    void trail_keepsThatSomebodyWasErased_andLeadsToNobody() {
        Actor.Person kim = school.learner("kim@example.org");

        close(kim);

        var last = school.trail().get(school.trail().size() - 1);
        assertThat(last.deed()).isEqualTo(Deed.ACCOUNT_ERASED);
        assertThat(last.actor().flatMap(who -> who.name())).isEmpty();
        assertThat(last.person().flatMap(who -> who.name())).isEmpty();
    }

    @Test
    void place_goesToTheNextWhoWaits() {
        UUID cohort = cohorts.openCohort(officer, 1);
        Actor.Person kim = school.learner("kim@example.org");
        Actor.Person lou = school.learner("lou@example.org");
        school.storage.inTransaction(() -> cohorts.places.ask(cohort, kim));
        school.storage.inTransaction(() -> cohorts.places.ask(cohort, lou));
        assertThat(school.storage.transaction(() -> closing.look(kim)).cohorts())
                .containsExactly("Cardiff, winter evenings");

        close(kim);

        assertThat(cohorts.mails()).anyMatch(mail -> mail.startsWith("lou@example.org: A place"));
        assertThat(cohorts.mails()).noneMatch(mail -> mail.startsWith("kim@example.org"));
    }

    @Test
    void stranger_atTheDesk_doesNotGetThatFar() {
        Actor.Person kim = school.learner("kim@example.org");
        school.clock.pass(Duration.ofMinutes(11));

        assertThatExceptionOfType(ConfirmationRequired.class).isThrownBy(() -> close(kim));
        assertThatExceptionOfType(ConfirmationRequired.class)
                .isThrownBy(() -> school.storage.transaction(() -> closing.lookAgain(kim)));
        assertThatExceptionOfType(SignInRequired.class)
                .isThrownBy(() -> school.storage.inTransaction(() -> closing.close(Actor.visitor())));
        assertThat(office.ledger.erased()).isEmpty();
    }

    @Test
    void lastAdministrator_isToldHowToGo() {
        school.enter("ada@example.org", Role.ADMINISTRATOR);
        Actor.Person ada = school.recognise(school.signIn("ada@example.org"));
        assertThat(obstacle(ada)).isEqualTo(ErasureObstacle.LAST_ADMINISTRATOR);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> close(ada));

        school.enter("bea@example.org", Role.ADMINISTRATOR);
        close(ada);

        assertThat(accounts("ada@example.org")).isZero();
        assertThat(obstacle(school.recognise(school.signIn("bea@example.org"))))
                .isEqualTo(ErasureObstacle.LAST_ADMINISTRATOR);
    }

    @Test
    void administratorWhoseRolesRest_isNotOneWhoIsLeft() {
        Actor.Person ada = administrator("ada@example.org");
        Actor.Person bea = administrator("bea@example.org");
        restrict(true, bea);

        assertThat(obstacle(ada)).isEqualTo(ErasureObstacle.LAST_ADMINISTRATOR);
        assertThat(obstacle(bea)).isEqualTo(ErasureObstacle.NONE);
        restrict(true, ada);
        assertThat(obstacle(ada)).isEqualTo(ErasureObstacle.LAST_ADMINISTRATOR);
        restrict(false, bea);
        assertThat(obstacle(ada)).isEqualTo(ErasureObstacle.NONE);
    }

    @Test
    void recordThatAnAdministratorOpened_staysToldWhenTheyLeave() {
        Actor.Person ada = administrator("ada@example.org");
        Actor.Person bea = administrator("bea@example.org");
        UUID request = askForRecord(school.enter("kim@example.org"), ada);
        school.storage.inTransaction(() -> school.openedRecords.allow(request, bea));

        close(ada);

        assertThat(records(bea)).singleElement().satisfies(record -> {
            assertThat(record.state()).isEqualTo(RequestState.OPEN);
            assertThat(record.words()).isEqualTo(WHY);
            assertThat(record.asker()).isEmpty();
        });
    }

    @Test
    void recordThatNobodyAsksForAnyMore_isNotOpened() {
        Actor.Person ada = administrator("ada@example.org");
        Actor.Person bea = administrator("bea@example.org");
        UUID request = askForRecord(school.enter("kim@example.org"), ada);

        close(ada);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> school.storage.inTransaction(() -> school.openedRecords.allow(request, bea)));
        school.storage.inTransaction(() -> school.openedRecords.decline(request, bea));
        assertThat(records(bea)).extracting(RequestView::state).containsExactly(RequestState.DECLINED);
        assertThat(cohorts.mails()).noneMatch(mail -> mail.startsWith("kim@example.org"));
    }

    @Test
    void whoseDataAreHeld_waits() {
        Actor.Person kim = school.learner("kim@example.org");
        school.enter("ada@example.org", Role.ADMINISTRATOR);
        Actor.Person ada = school.recognise(school.signIn("ada@example.org"));
        school.storage.inTransaction(
                () -> school.holds.hold("kim@example.org", "A claim before the county court.", ada));

        assertThat(obstacle(kim)).isEqualTo(ErasureObstacle.HELD);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> close(kim));
        assertThat(office.ledger.erased()).isEmpty();
        close(school.learner("lou@example.org"));
    }

    @Test
    void whoIsHeldInTheMomentOfClosing_stays() throws Exception {
        Actor.Person kim = school.learner("kim@example.org");

        assertStays(kim, "kim@example.org");
    }

    @Test
    void whoseCohortIsHeldInTheMomentOfClosing_stays() throws Exception {
        UUID cohort = cohorts.openCohort(officer, 1);
        Actor.Person kim = school.learner("kim@example.org");
        school.storage.inTransaction(() -> cohorts.places.ask(cohort, kim));

        assertStays(kim, cohort.toString());
    }

    private void assertStays(Actor.Person kim, String held) throws Exception {
        Actor.Person ada = whoHasLookedAt(kim);

        CompletableFuture<Void> closed = school.storage.transaction(() -> {
            school.holds.hold(held, WHY, ada);
            return meanwhile(() -> close(kim));
        });

        assertThatThrownBy(() -> closed.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(Conflict.class);
        assertThat(accounts("kim@example.org")).isOne();
        assertThat(school.storage.rows("retention_hold")).isOne();
    }

    @Test
    void whoClosedInTheMomentOfBeingHeld_isGone_andNobodyIsToldOtherwise() {
        Actor.Person kim = school.learner("kim@example.org");
        Actor.Person ada = whoHasLookedAt(kim);

        CompletableFuture<Void> held = school.storage.transaction(() -> {
            closing.close(kim);
            return meanwhile(() -> school.storage.inTransaction(() -> school.holds.hold("kim@example.org", WHY, ada)));
        });

        assertThatThrownBy(() -> held.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(Rejected.class);
        assertThat(school.storage.rows("retention_hold")).isZero();
    }

    /** An administrator whose look is noted, so that the trail has begun and is nothing that two begin at once. */
    private Actor.Person whoHasLookedAt(Actor.Person person) {
        Actor.Person ada = administrator("ada@example.org");
        school.storage.inTransaction(() -> school.roles.person(person.accountId(), ada));
        return ada;
    }

    /** Somebody else begins it, and comes to where they have to wait for the transaction that runs. */
    private CompletableFuture<Void> meanwhile(Runnable work) throws SQLException {
        var begun = CompletableFuture.runAsync(work);
        Waiting.until(engine, school.storage, begun);
        return begun;
    }

    private Actor.Person administrator(String email) {
        school.enter(email, Role.ADMINISTRATOR);
        return school.recognise(school.signIn(email));
    }

    private void restrict(boolean restricted, Actor actor) {
        school.storage.inTransaction(() -> school.dataUse.restrict(restricted, actor));
    }

    private UUID askForRecord(UUID subject, Actor actor) {
        school.storage.inTransaction(() -> school.openedRecords.ask(subject, "LEGAL", WHY, actor));
        return records(actor).get(0).id();
    }

    private List<RequestView> records(Actor actor) {
        return school.storage.transaction(() -> school.openedRecords.newest(actor));
    }

    private long accounts(String address) {
        return school.storage.transaction(() -> school.storage
                .entities()
                .createQuery("select count(a) from Account a where a.email = :address", Long.class)
                .setParameter("address", address)
                .getSingleResult());
    }

    private ErasureObstacle obstacle(Actor actor) {
        return school.storage.transaction(() -> closing.look(actor)).obstacle();
    }

    private void close(Actor actor) {
        school.storage.inTransaction(() -> closing.close(actor));
    }
}

package lms.web.privacy.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import lms.web.audit.domain.Deed;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.ConfirmationRequired;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Role;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** It takes two administrators and a reason to erase somebody. */
@ParameterizedClass
@EnumSource(Engine.class)
class ErasureDeskTest {

    private static final String WHY = "By letter of 2 May, signed; called back.";

    private final School school;
    private final Actor.Person ada;
    private final Actor.Person bea;
    private final UUID kim;
    private RightsOffice office;

    @TempDir
    Path directory;

    ErasureDeskTest(Engine engine) {
        this.school = new School(engine);
        this.ada = administrator("ada@example.org");
        this.bea = administrator("bea@example.org");
        this.kim = school.enter("kim@example.org");
    }

    @BeforeEach
    void open() {
        office = new RightsOffice(school, directory);
    }

    @Test
    void personIsErased_onceASecondAdministratorAgrees() {
        ask(kim, ada);
        ErasureRequestView request = waiting(bea).get(0);
        assertThat(request.words()).isEqualTo(WHY);
        assertThat(office.ledger.erased()).isEmpty();

        allow(request.id(), bea);

        assertThat(office.ledger.erased()).containsOnlyKeys(office.ledger.mark(kim));
        assertThat(waiting(bea)).isEmpty();
        assertThat(school.trail())
                .extracting(line -> line.deed())
                .containsSubsequence(Deed.ERASURE_ASKED, Deed.ACCOUNT_ERASED);
    }

    @Test
    void whoRestrictsTheirDataMeanwhile_isStillErased() {
        Actor.Person max = school.learner("max@example.org");
        ask(max.accountId(), ada);

        school.storage.inTransaction(() -> school.dataUse.restrict(true, max));

        allow(waiting(bea).get(0).id(), bea);
        assertThat(office.ledger.erased()).containsOnlyKeys(office.ledger.mark(max.accountId()));
    }

    @Test
    void neitherTheAskerNorThePerson_answers() {
        ask(bea.accountId(), ada);
        UUID request = waiting(ada).get(0).id();

        assertHidden(() -> allow(request, ada));
        assertHidden(() -> allow(request, bea));
        assertThat(waiting(bea)).isEmpty();
        assertHidden(() -> allow(request, school.learner("lou@example.org")));
        assertThat(office.ledger.erased()).isEmpty();
    }

    @Test
    void requestOfAnAdministratorWhoLeft_isAnsweredByAnother() {
        ask(kim, ada);
        office.erase(ada.accountId());

        ErasureRequestView request = waiting(bea).get(0);
        assertThat(request.asker()).isEmpty();
        assertThat(request.words()).isEqualTo(WHY);
        allow(request.id(), bea);

        assertThat(office.ledger.erased()).containsKey(office.ledger.mark(kim));
    }

    @Test
    void declinedRequest_erasesNobody() {
        ask(kim, ada);
        UUID request = waiting(ada).get(0).id();

        school.storage.inTransaction(() -> office.desk.decline(request, bea));

        assertHidden(() -> allow(request, bea));
        assertThat(waiting(ada)).isEmpty();
        assertThat(office.ledger.erased()).isEmpty();
    }

    @Test
    void heldPerson_isNotErased() {
        ask(kim, ada);
        UUID request = waiting(bea).get(0).id();
        school.storage.inTransaction(
                () -> school.holds.hold("kim@example.org", "A claim before the county court.", ada));

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> allow(request, bea));
        assertThat(office.ledger.erased()).isEmpty();
    }

    @Test
    void whatCannotBeAsked_isRefused() {
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> ask(ada.accountId(), ada));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> school.storage.inTransaction(() -> office.desk.ask(kim, "  short  ", ada)));
        assertHidden(() -> ask(school.ids.next(), ada));
        ask(kim, ada);
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> ask(kim, bea));
        school.clock.pass(Duration.ofMinutes(11));
        assertThatExceptionOfType(ConfirmationRequired.class)
                .isThrownBy(() -> allow(waiting(bea).get(0).id(), bea));
    }

    private void ask(UUID subject, Actor actor) {
        school.storage.inTransaction(() -> office.desk.ask(subject, WHY, actor));
    }

    private void allow(UUID request, Actor actor) {
        school.storage.inTransaction(() -> office.desk.allow(request, actor));
    }

    private List<ErasureRequestView> waiting(Actor actor) {
        return school.storage.transaction(() -> office.desk.waiting(actor));
    }

    private void assertHidden(Runnable work) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(work::run);
    }

    private Actor.Person administrator(String email) {
        school.enter(email, Role.ADMINISTRATOR);
        return school.recognise(school.signIn(email));
    }
}

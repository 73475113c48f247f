package lms.web.retention.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import lms.web.retention.domain.RetentionRule;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Role;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import lms.web.testkit.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom a hold finds, and that nothing goes once it stands. */
@ParameterizedClass
@EnumSource(Engine.class)
class HoldsTest {

    private static final String WHY = "A claim before the county court.";

    private final Engine engine;
    private final School school;
    private final Actor.Person ada;
    private final UUID kim;

    HoldsTest(Engine engine) {
        this.engine = engine;
        this.school = new School(engine);
        school.enter("ada@example.org", Role.ADMINISTRATOR);
        this.ada = school.recognise(school.signIn("ada@example.org"));
        this.kim = school.enter("kim@example.org");
    }

    @Test
    void person_isFoundHoweverTheirAddressIsWritten() {
        hold(" Kim@Example.ORG ");

        assertThat(school.storage.transaction(() -> school.holds.isHeld(kim))).isTrue();
    }

    @Test
    void nobody_isHeldTwice_norUnderAnAddressThatIsNone() {
        hold("kim@example.org");

        assertFault("KIM@example.org", "error.hold.held");
        assertFault("lou@example.org", "error.hold.whom");
        assertFault("kim", "error.hold.whom");
    }

    @Test
    void holdInTheMiddleOfAStepOfTheRun_waitsUntilTheStepIsDone() throws Exception {
        school.storage.inTransaction(school.retentionStore::hold);

        CompletableFuture<Void> hold = school.storage.transaction(() -> {
            school.retentionWork.sweep(RetentionRule.SIGN_INS);
            var begun = CompletableFuture.runAsync(() -> hold("kim@example.org"));
            Waiting.until(engine, school.storage, begun);
            assertThat(begun)
                    .as("what the step found could be gone after the hold")
                    .isNotDone();
            return begun;
        });

        hold.get(10, TimeUnit.SECONDS);
        assertThat(school.storage.transaction(() -> school.holds.isHeld(kim))).isTrue();
    }

    private void hold(String whom) {
        school.storage.inTransaction(() -> school.holds.hold(whom, WHY, ada));
    }

    private void assertFault(String whom, String key) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> hold(whom))
                .satisfies(rejected -> assertThat(rejected.faults())
                        .extracting(Rejected.Fault::messageKey)
                        .containsExactly(key));
    }
}

package lms.web.privacy.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a start makes of a database and a ledger that do not agree. */
@ParameterizedClass
@EnumSource(Engine.class)
class ErasureReplayTest {

    private final School school;
    private RightsOffice office;
    private UUID kim;

    @TempDir
    Path directory;

    ErasureReplayTest(Engine engine) {
        this.school = new School(engine);
    }

    @BeforeEach
    void open() {
        office = new RightsOffice(school, directory);
        kim = school.enter("kim@example.org");
        school.enter("lou@example.org");
    }

    @Test
    void whoStandsInTheLedger_isErasedAgainAfterARestore() {
        office.ledger.add(kim, school.clock.instant());

        assertThat(office.start()).isEqualTo(1);

        assertThat(addresses()).containsExactly("lou@example.org");
        assertThat(office.start()).isZero();
    }

    @Test
    void withoutTheLedger_aRestoredBackupBringsPeopleBack() throws IOException {
        office.ledger.add(kim, school.clock.instant());
        Files.delete(directory.resolve("erasures"));

        office.start();

        assertThat(addresses()).contains("kim@example.org");
    }

    @Test
    void nobodyIsErased_whoIsNotInTheLedger() {
        assertThat(office.start()).isZero();
        assertThat(addresses()).containsExactlyInAnyOrder("kim@example.org", "lou@example.org");
    }

    @Test
    void erasureThatTheLedgerLost_isWrittenIntoItAgain() throws IOException {
        office.erase(kim);
        List<String> lines = Files.readAllLines(directory.resolve("erasures"));
        Files.write(directory.resolve("erasures"), lines.subList(0, lines.size() - 1));
        assertThat(office.ledger.erased()).isEmpty();

        office.start();

        assertThat(office.ledger.erased()).containsOnlyKeys(office.ledger.mark(kim));
    }

    @Test
    void serverThatDiedBetweenTheLedgerAndTheEndOfTheTransaction_erasesAtTheNextStart() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> school.storage.inTransaction(() -> {
                    office.erasure.erase(kim, kim);
                    throw new IllegalStateException("the power failed");
                }));
        assertThat(addresses()).contains("kim@example.org");

        office.start();

        assertThat(addresses()).containsExactly("lou@example.org");
    }

    @Test
    void changedLedger_keepsTheServerFromStarting() throws IOException {
        office.ledger.add(kim, school.clock.instant());
        Path file = directory.resolve("erasures");
        Files.writeString(file, Files.readString(file).replace("2026", "2027"));

        assertThatExceptionOfType(LedgerBroken.class).isThrownBy(office::start).withMessageContaining("line 2 of");
    }

    private List<String> addresses() {
        return school.storage.transaction(() -> school.storage
                .entities()
                .createQuery("select a.email from Account a", String.class)
                .getResultList());
    }
}

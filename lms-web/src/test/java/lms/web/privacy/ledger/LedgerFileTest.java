package lms.web.privacy.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import lms.web.privacy.usecase.LedgerBroken;
import lms.web.shared.secret.KeyRing;
import lms.web.shared.secret.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody who stands in the ledger can be taken out of it unnoticed, and a restore only ever adds. */
class LedgerFileTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final UUID ADA = new UUID(1, 1);
    private static final UUID BEA = new UUID(2, 2);
    private static final UUID CAT = new UUID(3, 3);

    private final KeyRing ring = KeyRing.fresh(new SecureRandom());
    private final Vault vault = new Vault(() -> ring);

    @TempDir
    Path directory;

    private Path file;
    private LedgerFile ledger;

    @BeforeEach
    void open() {
        file = directory.resolve("sub").resolve("erasures");
        ledger = new LedgerFile(file, vault);
    }

    @Test
    void nobodyWasErased_asLongAsThereIsNoFile() {
        assertThat(ledger.erased()).isEmpty();
    }

    @Test
    void accounts_standThereInOrderAndWithoutTheirIds() throws IOException {
        ledger.add(ADA, NOON);
        ledger.add(BEA, NOON.plusSeconds(1));

        assertThat(new LedgerFile(file, vault).erased().entrySet())
                .extracting(Object::toString)
                .containsExactly(ledger.mark(ADA) + "=" + NOON, ledger.mark(BEA) + "=" + NOON.plusSeconds(1));
        assertThat(Files.readString(file)).doesNotContain(ADA.toString(), BEA.toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void addingAgain_changesNothing() throws IOException {
        ledger.add(ADA, NOON);
        String before = Files.readString(file);

        ledger.add(ADA, NOON.plusSeconds(9));

        assertThat(file).hasContent(before);
    }

    @Test
    void lineThatWasChangedMovedOrCutOut_isNoticed() throws IOException {
        assertBroken(lines -> lines.remove(1));
        assertBroken(lines -> lines.remove(2));
        assertBroken(lines -> Collections.swap(lines, 2, 3));
        assertBroken(lines -> lines.add(2, lines.get(3)));
        assertBroken(lines -> lines.set(2, lines.get(2).replace("12:00:01Z", "12:00:02Z")));
        assertBroken(lines -> lines.set(3, lines.get(3).replace(ledger.mark(CAT), ledger.mark(ADA))));
        assertBroken(lines -> lines.remove(0));
        assertBroken(lines -> lines.set(3, "nonsense"));
    }

    private void assertBroken(Consumer<List<String>> harm) throws IOException {
        Files.deleteIfExists(file);
        ledger.add(ADA, NOON);
        ledger.add(BEA, NOON.plusSeconds(1));
        ledger.add(CAT, NOON.plusSeconds(2));
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        harm.accept(lines);
        Files.write(file, lines);

        assertThatExceptionOfType(LedgerBroken.class).isThrownBy(ledger::erased);
        assertThatExceptionOfType(LedgerBroken.class).isThrownBy(() -> ledger.add(new UUID(4, 4), NOON));
    }

    @Test
    void ledgerOfAnotherSite_isNotTaken() {
        ledger.add(ADA, NOON);
        KeyRing others = KeyRing.fresh(new SecureRandom());

        assertThatExceptionOfType(LedgerBroken.class).isThrownBy(new LedgerFile(file, new Vault(() -> others))::erased);
    }

    @Test
    void lineThatWasBeingWrittenWhenThePowerFailed_isWrittenOver() throws IOException {
        ledger.add(ADA, NOON);
        Files.writeString(file, Files.readString(file) + "2026-11-22T12:00:0");

        assertThat(ledger.erased()).hasSize(1);
        ledger.add(BEA, NOON);

        assertThat(ledger.erased()).containsOnlyKeys(ledger.mark(ADA), ledger.mark(BEA));
    }

    @Test
    void uniting_addsWhatIsMissing_whicheverIsTheOlder() {
        LedgerFile backup = new LedgerFile(directory.resolve("backup"), vault);
        ledger.add(ADA, NOON);
        ledger.add(BEA, NOON.plusSeconds(1));
        backup.add(ADA, NOON);
        backup.add(CAT, NOON.plusSeconds(2));

        assertThat(ledger.unite(backup)).isEqualTo(1);
        assertThat(ledger.unite(backup)).isZero();
        assertThat(backup.unite(ledger)).isEqualTo(1);

        assertThat(ledger.erased()).containsOnlyKeys(ledger.mark(ADA), ledger.mark(BEA), ledger.mark(CAT));
        assertThat(backup.erased()).isEqualTo(ledger.erased());
    }
}

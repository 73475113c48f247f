package lms.web.audit.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import lms.web.audit.domain.AuditEntry.Noted;
import lms.web.audit.domain.AuditWatch;
import lms.web.audit.domain.Deed;
import lms.web.audit.domain.Parties;
import lms.web.audit.domain.SignedHead;
import lms.web.audit.domain.Verdict;
import lms.web.audit.heads.HeadFile;
import lms.web.audit.persistence.JdbcTrailSnapshot;
import lms.web.audit.persistence.JpaAuditWatch;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Role;
import lms.web.shared.schedule.Beat;
import lms.web.testkit.Engine;
import lms.web.testkit.Race;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The end of the trail is signed and kept elsewhere every hour, and the trail is checked every night. */
@ParameterizedClass
@EnumSource(Engine.class)
class TrailWatchTest {

    private final School school;

    @TempDir
    private Path directory;

    TrailWatchTest(Engine engine) {
        this.school = new School(engine);
    }

    @Test
    void end_is_signed_every_hour_in_which_something_was_noted() {
        sign();
        assertThat(heads()).isEmpty();
        note();
        sign();
        note();
        sign();
        assertThat(heads()).extracting(SignedHead::seq).containsExactly(1L);

        school.clock.pass(Duration.ofHours(1));
        sign();
        school.clock.pass(Duration.ofHours(1));
        sign();

        assertThat(heads()).extracting(SignedHead::seq).containsExactly(1L, 2L);
        assertThat(verdict()).isEqualTo(new Verdict(2, Optional.empty(), 2, 2));
    }

    @Test
    void two_servers_write_one_line() {
        note();
        sign();
        school.clock.pass(Duration.ofHours(1));
        note();

        Race.of(4, () -> {
            sign();
            return true;
        });

        assertThat(heads()).hasSize(2);
    }

    @Test
    void end_that_is_not_ours_is_not_signed() {
        note();
        note();
        school.storage.inTransaction(() -> school.storage
                .entities()
                .createNativeQuery("update audit_head set last_seq = 1")
                .executeUpdate());

        sign();

        assertThat(heads()).isEmpty();
    }

    @Test
    void line_that_was_half_written_is_taken_away_and_not_read() throws IOException {
        note();
        sign();
        Path file = directory.resolve("heads.txt");
        Files.writeString(file, Files.readString(file) + "2026-11-21T11:00:00Z entry 2 li");
        assertThat(heads()).hasSize(1);
        school.clock.pass(Duration.ofHours(1));
        note();
        sign();

        assertThat(verdict()).isEqualTo(new Verdict(2, Optional.empty(), 2, 2));
        assertThat(Files.readAllLines(file)).hasSize(3);
    }

    /** As anybody would with a tool of their own. */
    @Test
    void signature_is_checked_by_the_public_key_beside_it() throws IOException, GeneralSecurityException {
        note();
        sign();
        String pem = Files.readString(directory.resolve("heads.pem")).replaceAll("-----[A-Z ]+-----|\\n", "");
        String[] line =
                Files.readAllLines(directory.resolve("heads.txt")).get(1).split(" signed ", -1);
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pem))));
        signature.update(line[0].getBytes(StandardCharsets.UTF_8));

        assertThat(signature.verify(Base64.getDecoder().decode(line[1]))).isTrue();
    }

    @Test
    void trail_is_checked_at_the_start_every_day_and_when_an_auditor_asks() {
        Actor.Person sue = inOffice();
        note();
        assertThat(state(sue).checkedAt()).isEmpty();

        beat();
        assertThat(state(sue).whole()).isEqualTo(1);
        note();
        beat();
        assertThat(state(sue).whole()).as("not again at once").isEqualTo(1);

        school.storage.inTransaction(() -> watch().ask(sue));
        assertThat(state(sue).asked()).isTrue();
        beat();
        assertThat(state(sue).asked()).isFalse();
        assertThat(state(sue).whole()).isEqualTo(2);

        note();
        school.clock.pass(Duration.ofDays(1));
        beat();
        assertThat(state(sue).whole()).isEqualTo(3);
    }

    @Test
    void bent_trail_is_told_to_auditors_and_to_nobody_else() {
        Actor.Person sue = inOffice();
        note();
        note();
        school.storage.inTransaction(() -> school.storage
                .entities()
                .createNativeQuery("update audit_head set last_seq = 1")
                .executeUpdate());

        beat();

        assertThat(state(sue).flaw()).contains(new Verdict.Flaw(Verdict.Kind.CUT, 3));
        Actor.Person learner = school.learner("ben@example.org");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> state(learner));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> school.storage.inTransaction(() -> watch().ask(learner)));
    }

    private void beat() {
        var beat = new TrailBeat(new InTransactions(), snapshot(), shelf(), school.vault);
        beat.work(new Beat(school.clock.instant()));
    }

    private Verdict verdict() {
        var check = new TrailCheck(new Chain(school.vault), heads());
        return snapshot().of(trail -> check.of(trail, entry -> {}));
    }

    private JdbcTrailSnapshot snapshot() {
        return new JdbcTrailSnapshot(school.storage.source());
    }

    private AuditWatch.Watched state(Actor actor) {
        return school.storage.transaction(() -> watch().state(actor));
    }

    private void sign() {
        school.storage.inTransaction(() -> watch().sign());
    }

    private List<SignedHead> heads() {
        return shelf().all();
    }

    private HeadFile shelf() {
        return new HeadFile(directory, () -> school.ring);
    }

    private TrailWatch watch() {
        return new TrailWatch(
                new JpaAuditWatch(school.storage.entities()), school.auditStore, shelf(), school.vault, school.clock);
    }

    private void note() {
        school.storage.inTransaction(
                () -> school.audit.note(Parties.NOBODY, new Noted(Deed.UNIT_ADDED, "id", "Wales")));
    }

    private Actor.Person inOffice() {
        school.enter("sue@example.org", Role.AUDITOR);
        return school.recognise(school.signIn("sue@example.org"));
    }

    /** Each call a transaction, as in the container. */
    private final class InTransactions extends TrailWatch {
        InTransactions() {
            super(new JpaAuditWatch(school.storage.entities()), school.auditStore, shelf(), school.vault, school.clock);
        }

        @Override
        public void sign() {
            school.storage.inTransaction(super::sign);
        }

        @Override
        public boolean isDue() {
            return school.storage.transaction(super::isDue);
        }

        @Override
        public void record(Verdict verdict) {
            school.storage.inTransaction(() -> super.record(verdict));
        }
    }
}

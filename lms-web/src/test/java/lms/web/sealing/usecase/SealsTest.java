package lms.web.sealing.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import lms.web.account.domain.EmailAddress;
import lms.web.account.usecase.SealedPasswords;
import lms.web.sealing.persistence.JpaSealedTexts;
import lms.web.sealing.usecase.SealedTexts.Column;
import lms.web.shared.config.MapSource;
import lms.web.shared.config.Settings;
import lms.web.shared.config.SettingsReader;
import lms.web.shared.schedule.Beat;
import lms.web.shared.secret.BrokenSeal;
import lms.web.shared.secret.FileKeys;
import lms.web.shared.secret.KeyFile;
import lms.web.shared.secret.KeyReport;
import lms.web.shared.secret.KeyRing;
import lms.web.shared.secret.KeysUnusable;
import lms.web.shared.secret.Vault;
import lms.web.testkit.Engine;
import lms.web.testkit.Race;
import lms.web.testkit.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A database and its keys from the first start through a renewal, on both databases and with the real key file. */
@ParameterizedClass
@EnumSource(Engine.class)
class SealsTest {

    private static final int PEOPLE = 350;

    private final School school;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path data;

    @SuppressWarnings("NullAway.Init")
    private Server server;

    SealsTest(Engine engine) {
        this.school = new School(engine);
    }

    @BeforeEach
    void start() {
        server = new Server();
    }

    @Test
    void first_start_makes_keys_and_seals_what_stood_there_in_plain_words() {
        UUID ann = plain("ann@example.org", "$argon2id$of-ann");
        plain("none@example.org", "");

        server.begin();

        assertThat(data.resolve("keys")).exists();
        assertThat(stored(ann)).startsWith("1:").doesNotContain("argon2");
        assertThat(server.password("ann@example.org")).isEqualTo("$argon2id$of-ann");
        assertThat(stored("select password_hash from account where email = 'none@example.org'"))
                .isEmpty();
    }

    @Test
    void first_sealing_that_is_broken_off_has_sealed_nothing_and_is_done_again() {
        UUID ann = plain("ann@example.org", "$argon2id$of-ann");
        server.breaksAfter = 0;

        assertThatIllegalStateException().isThrownBy(server::begin);
        assertThat(stored(ann)).isEqualTo("$argon2id$of-ann");
        new Server().begin();

        assertThat(new Server().password("ann@example.org")).isEqualTo("$argon2id$of-ann");
    }

    @Test
    void plain_text_that_comes_later_is_refused_as_broken() {
        server.begin();
        UUID ann = plain("ann@example.org", "$argon2id$planted");

        new Server().begin();
        beats(server, 3);

        assertThat(stored(ann)).isEqualTo("$argon2id$planted");
        assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> server.password("ann@example.org"));
    }

    @Test
    void second_start_needs_the_same_keys() throws Exception {
        server.begin();
        new Server().begin();

        Path file = data.resolve("keys");
        byte[] kept = Files.readAllBytes(file);
        Files.delete(file);
        assertThatExceptionOfType(KeysUnusable.class)
                .isThrownBy(() -> new Server().begin())
                .withMessageContaining("is missing");
        assertThat(file).as("no new keys over sealed texts").doesNotExist();

        new KeyFile(file).make(KeyRing.fresh(new SecureRandom()));
        assertThatExceptionOfType(KeysUnusable.class)
                .isThrownBy(() -> new Server().begin())
                .withMessageContaining("not the one that the database was sealed with");

        Files.delete(file);
        Files.write(file, kept);
        Files.setPosixFilePermissions(file, java.nio.file.attribute.PosixFilePermissions.fromString("r--------"));
        new Server().begin();
    }

    @Test
    void keys_whose_old_seals_were_removed_too_early_are_refused_at_the_start() {
        server.begin();
        change(ring -> ring.renewed(new SecureRandom()).withoutOldSeals());

        assertThatExceptionOfType(KeysUnusable.class).isThrownBy(() -> new Server().begin());
    }

    @Test
    void renewal_seals_everything_anew_while_all_of_it_can_be_read() {
        server.begin();
        people();
        change(ring -> ring.renewed(new SecureRandom()));

        beats(server, 1);
        assertThat(sealedWith(1)).isPositive();
        assertThat(sealedWith(2)).isPositive();
        assertThat(server.password(address(0))).isEqualTo("hash 0");
        assertThat(server.password(address(PEOPLE - 1))).isEqualTo("hash " + (PEOPLE - 1));
        assertThat(KeyReport.in(data).orElseThrow().complete()).isFalse();

        beats(server, 20);
        assertThat(sealedWith(1)).isZero();
        assertThat(sealedWith(2)).isEqualTo(PEOPLE + 1);
        assertThat(server.password(address(7))).isEqualTo("hash 7");
        assertThat(KeyReport.in(data)).contains(new KeyReport(2, true, PEOPLE + 1, 0));
    }

    @Test
    void texts_without_old_keys_open_after_the_renewal_is_complete() {
        server.begin();
        people();
        change(ring -> ring.renewed(new SecureRandom()));
        beats(server, 20);

        change(KeyRing::withoutOldSeals);

        assertThat(server.password(address(7))).isEqualTo("hash 7");
        new Server().begin();
        assertThat(new Server().password(address(8))).isEqualTo("hash 8");
    }

    @Test
    void renewal_that_is_killed_goes_on_where_it_stopped() {
        server.begin();
        people();
        change(ring -> ring.renewed(new SecureRandom()));
        server.breaksAfter = 130;

        assertThatIllegalStateException().isThrownBy(() -> beats(server, 1));
        assertThat(sealedWith(2))
                .as("the batch that was killed is undone as a whole")
                .isEqualTo(100);
        Server next = new Server();
        next.begin();
        beats(next, 20);

        assertThat(sealedWith(1)).isZero();
        assertThat(next.password(address(120))).isEqualTo("hash 120");
    }

    @Test
    void two_servers_renew_together_and_it_is_noted_once() {
        server.begin();
        people();
        change(ring -> ring.renewed(new SecureRandom()));

        Race.of(2, () -> {
            beats(new Server(), 20);
            return true;
        });

        assertThat(sealedWith(1)).isZero();
        assertThat(server.password(address(200))).isEqualTo("hash 200");
        assertThat(stored("select deed || ' ' || concerns from audit_entry")).isEqualTo("KEYS_RENEWED 2");
    }

    @Test
    void what_was_changed_meanwhile_is_left_as_it_was_changed() {
        server.begin();
        UUID ann = server.sealed("ann@example.org", "before");
        var seen = new SealedTexts.Text(new Column("account", "password_hash").in(ann), stored(ann));
        server.rehash(ann, "after");

        assertThat(school.storage.<Boolean>transaction(() -> server.texts.replace(seen, "1:late")))
                .isFalse();

        assertThat(server.password("ann@example.org")).isEqualTo("after");
    }

    @Test
    void text_that_cannot_be_opened_is_left_and_told_and_holds_up_nothing() {
        server.begin();
        people();
        school.storage.inTransaction(() -> school.storage
                .entities()
                .createNativeQuery("update account set password_hash = '1:AAAA' where email = '" + address(0) + "'")
                .executeUpdate());
        change(ring -> ring.renewed(new SecureRandom()));

        beats(server, 20);

        assertThat(KeyReport.in(data)).contains(new KeyReport(2, true, PEOPLE, 1));
        assertThat(sealedWith(1)).isEqualTo(1);
    }

    @Test
    void complete_is_said_only_after_transactions_of_the_old_key_have_ended() {
        server.begin();
        change(ring -> ring.renewed(new SecureRandom()));
        work(Duration.ZERO);
        work(Duration.ofSeconds(59));

        assertThat(KeyReport.in(data).orElseThrow().complete()).isFalse();

        work(Duration.ofSeconds(1));
        assertThat(KeyReport.in(data).orElseThrow().complete()).isTrue();
    }

    @Test
    void columns_are_those_that_the_entities_seal_and_the_witness_is_the_last() {
        List<Column> columns = school.storage.transaction(server.texts::columns);

        assertThat(columns)
                .contains(
                        new Column("account", "password_hash"),
                        new Column("outbox_mail", "body"),
                        new Column("outbox_mail", "recipient"),
                        new Column("outbox_mail", "subject"))
                .doesNotHaveDuplicates()
                .last()
                .isEqualTo(new Column("key_witness", "fingerprint"));
    }

    private void people() {
        school.storage.inTransaction(() -> {
            for (int n = 0; n < PEOPLE; n++) {
                server.sealed(address(n), "hash " + n);
            }
        });
    }

    private static String address(int n) {
        return "p%03d@example.org".formatted(n);
    }

    private void change(UnaryOperator<KeyRing> change) {
        new KeyFile(data.resolve("keys")).change(change);
    }

    private void beats(Server each, int beats) {
        for (int beat = 0; beat < beats; beat++) {
            each.resealing.work(new Beat(school.clock.instant().plus(Duration.ofSeconds(5L * beat))));
        }
    }

    /** Everything that can be done at a moment. */
    private void work(Duration later) {
        school.clock.pass(later);
        for (int beat = 0; beat < 10; beat++) {
            server.resealing.work(new Beat(school.clock.instant()));
        }
    }

    private long sealedWith(int key) {
        return Long.parseLong(stored("select count(*) from (select password_hash as t from account union all"
                + " select fingerprint from key_witness) s where t like '" + key + ":%'"));
    }

    private UUID plain(String email, String hash) {
        UUID id = school.enter(email);
        school.storage.inTransaction(() -> school.storage
                .entities()
                .createNativeQuery("update account set password_hash = '" + hash + "' where email = '" + email + "'")
                .executeUpdate());
        return id;
    }

    private String stored(UUID account) {
        return stored("select password_hash from account where id = cast('" + account + "' as uuid)");
    }

    private String stored(String query) {
        return school.storage.transaction(() -> String.valueOf(
                school.storage.entities().createNativeQuery(query).getSingleResult()));
    }

    /** One of the servers on the database; each public method of a use case is a transaction, which the test sees to. */
    private final class Server {

        private final Settings settings = SettingsReader.read(
                MapSource.ofKeys(Map.of("lms.data.dir", data.toString()), "the test"), Path.of("target"));
        private final FileKeys keys = new FileKeys(settings);
        private final Vault vault = new Vault(keys);
        private final SealedPasswords passwords = new SealedPasswords(vault);
        private int breaksAfter = Integer.MAX_VALUE;

        private final SealedTexts texts = new JpaSealedTexts(school.storage.entities()) {
            @Override
            public boolean replace(Text seen, String by) {
                if (breaksAfter == 0) {
                    throw new IllegalStateException("Killed");
                }
                breaksAfter--;
                return super.replace(seen, by);
            }
        };
        private final Seals seals = new Seals(texts, keys, vault, school.audit) {
            @Override
            public void begin() {
                school.storage.inTransaction(super::begin);
            }

            @Override
            public List<Column> columns() {
                return school.storage.transaction(super::columns);
            }

            @Override
            public Batch renew(Column column, UUID after) {
                return school.storage.transaction(() -> super.renew(column, after));
            }
        };
        private final Resealing resealing = new Resealing(seals, vault, settings);

        void begin() {
            seals.begin();
        }

        UUID sealed(String email, String hash) {
            UUID id = school.enter(email);
            rehash(id, hash);
            return id;
        }

        void rehash(UUID id, String hash) {
            school.storage.inTransaction(
                    () -> school.accounts.forSignIn(id).orElseThrow().rehash(passwords.seal(id, hash)));
        }

        String password(String email) {
            return school.storage.transaction(() -> passwords
                    .open(school.accounts.forSignIn(new EmailAddress(email)).orElseThrow())
                    .orElseThrow());
        }
    }
}

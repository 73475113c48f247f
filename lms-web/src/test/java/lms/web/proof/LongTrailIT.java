package lms.web.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;
import javax.sql.DataSource;
import lms.web.audit.domain.AuditEntry;
import lms.web.audit.domain.AuditEntry.Noted;
import lms.web.audit.domain.AuditHead;
import lms.web.audit.domain.Deed;
import lms.web.audit.domain.Verdict;
import lms.web.audit.domain.Verdict.Flaw;
import lms.web.audit.domain.Verdict.Kind;
import lms.web.audit.persistence.JdbcTrailSnapshot;
import lms.web.audit.usecase.Chain;
import lms.web.audit.usecase.Scribe;
import lms.web.audit.usecase.TrailCheck;
import lms.web.shared.secret.KeyRing;
import lms.web.shared.secret.Vault;
import lms.web.testkit.Engine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A trail of many years is checked in a minute: {@code mvn verify -Pprove -Dit.test=LongTrailIT} says how long a million
 * entries take. Every build checks a shorter one.
 */
class LongTrailIT {

    private static final Logger LOG = Logger.getLogger(LongTrailIT.class.getName());
    private static final int ENTRIES = Integer.getInteger("proof.entries", 20_000);
    private static final int BATCH = 1_000;
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final KeyRing ring = KeyRing.fresh(new SecureRandom());
    private final Vault vault = new Vault(() -> ring);

    @ParameterizedTest
    @EnumSource(Engine.class)
    void longTrail_isCheckedWhole_andItsLastEntriesToo(Engine engine) throws SQLException {
        DataSource source = engine.fresh();
        fill(source);

        long began = System.nanoTime();
        Verdict verdict = check(source);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        LOG.info(() -> engine + ": " + ENTRIES + " entries checked in " + took.toMillis() + " ms");

        assertThat(verdict).isEqualTo(new Verdict(ENTRIES, Optional.empty(), 0, 0));
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            if (engine == Engine.POSTGRESQL) {
                statement.execute("alter table audit_entry disable trigger user");
            }
            statement.execute("update audit_entry set concerns = 'other' where seq = " + (ENTRIES - 1));
        }
        assertThat(check(source).flaw()).contains(new Flaw(Kind.CHANGED, ENTRIES - 1));
    }

    private Verdict check(DataSource source) {
        var check = new TrailCheck(new Chain(vault), List.of());
        return new JdbcTrailSnapshot(source).of(trail -> check.of(trail, entry -> {}));
    }

    private void fill(DataSource source) throws SQLException {
        var scribe = new Scribe(vault);
        AuditHead head = scribe.start();
        var person = Optional.of(scribe.pseudonym(new UUID(1, 1), new UUID(1, 2)));
        var cast = new Scribe.Cast(person, Optional.empty());
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into audit_entry (id, seq, form, noted_at, actor_id, subject_id,"
                            + " deed, concerns, detail, link, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)")) {
                for (int n = 1; n <= ENTRIES; n++) {
                    var occasion = new Scribe.Occasion(new UUID(2, n), NOON.plusSeconds(n));
                    var noted = new Noted(Deed.COHORT_CHANGED, "cohort:" + n, "a detail of the usual length");
                    add(insert, scribe.write(head, occasion, cast, noted));
                    if (n % BATCH == 0 || n == ENTRIES) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
            }
            end(connection, head.end());
            connection.commit();
        }
    }

    private static void add(PreparedStatement insert, AuditEntry entry) throws SQLException {
        Object[] values = {
            entry.id(),
            entry.seq(),
            entry.row().form(),
            entry.notedAt().atOffset(ZoneOffset.UTC),
            entry.parties().actor(),
            entry.parties().subject(),
            entry.noted().deed().name(),
            entry.noted().object(),
            entry.noted().detail(),
            entry.row().link()
        };
        for (int column = 0; column < values.length; column++) {
            insert.setObject(column + 1, values[column]);
        }
        insert.addBatch();
    }

    private static void end(Connection connection, AuditHead.End end) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update audit_head set last_seq = ?, link = ?, proof = ?")) {
            update.setLong(1, end.seq());
            update.setString(2, end.link());
            update.setString(3, end.proof());
            update.executeUpdate();
        }
    }
}

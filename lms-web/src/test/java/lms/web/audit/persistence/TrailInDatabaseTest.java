package lms.web.audit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import lms.web.audit.domain.AuditEntry.Noted;
import lms.web.audit.domain.Deed;
import lms.web.audit.domain.Parties;
import lms.web.audit.domain.Verdict;
import lms.web.audit.domain.Verdict.Flaw;
import lms.web.audit.domain.Verdict.Kind;
import lms.web.audit.usecase.Chain;
import lms.web.audit.usecase.TrailCheck;
import lms.web.shared.secret.KeyRing;
import lms.web.shared.secret.Vault;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The trail in the databases themselves, edited by somebody who can write to them. */
class TrailInDatabaseTest {

    private static final long SEED = 20261121L;
    private static final int ENTRIES = 30;
    private static final int EDITS_OF_A_KIND = 5;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void edit_in_the_database_is_found_where_it_was_made(Engine engine) throws SQLException {
        School school = noted(engine);
        var random = new Random(SEED);
        try (Connection connection = school.storage.source().getConnection()) {
            connection.setAutoCommit(false);
            for (Kind kind : List.of(Kind.CHANGED, Kind.MISSING, Kind.INSERTED, Kind.SWAPPED, Kind.CUT)) {
                for (int edit = 0; edit < EDITS_OF_A_KIND; edit++) {
                    long seq = 2L + random.nextInt(ENTRIES - 5);
                    open(connection, engine);
                    edit(connection, kind, seq);

                    assertThat(check(connection, school.vault).flaw())
                            .as("seed %d, %s at %d", SEED, kind, seq)
                            .contains(new Flaw(kind, seq));
                    connection.rollback();
                }
            }
            assertThat(check(connection, school.vault).flaw()).isEmpty();
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void postgresql_refuses_to_change_the_trail_and_h2_does_not_promise_it(Engine engine) throws SQLException {
        School school = noted(engine);
        for (String command : List.of(
                "update audit_entry set deed = 'UNIT_ADDED'",
                "delete from audit_entry",
                "truncate table audit_entry")) {
            try (Connection connection = school.storage.source().getConnection()) {
                connection.setAutoCommit(false);
                if (engine == Engine.POSTGRESQL) {
                    assertThatExceptionOfType(SQLException.class)
                            .isThrownBy(() -> run(connection, command))
                            .withMessageContaining("only grows");
                } else {
                    run(connection, command.replace("truncate table", "delete from"));
                }
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
        assertThat(school.storage.rows("audit_entry")).isEqualTo(ENTRIES);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void trail_of_before_is_taken_over_whole_and_again_changes_nothing(Engine engine) throws SQLException {
        DataSource source = engine.asOf("4");
        var ada = new UUID(0x0193_0000_0000_7000L, 1);
        var ben = new UUID(0x0193_0000_0000_7000L, 2);
        var gone = new UUID(0x0193_0000_0000_7000L, 3);
        try (Connection connection = source.getConnection()) {
            account(connection, ada);
            account(connection, ben);
            old(connection, 1, ada, "UNIT_ADDED", "id", "Wales");
            old(connection, 2, ada, "ROLE_GRANTED", ben.toString(), "OFFICER UNIT /wales/");
            old(connection, 3, gone, "UNIT_REMOVED", "id", "Wales");
            run(connection, "insert into audit_head values ('trail', 3, 3)");
        }
        var ring = KeyRing.fresh(new SecureRandom());
        var vault = new Vault(() -> ring);

        Engine.upToDate(source, vault);
        Engine.upToDate(source, vault);

        try (Connection connection = source.getConnection()) {
            assertThat(check(connection, vault)).isEqualTo(new Verdict(3, java.util.Optional.empty(), 0, 0));
            assertThat(ask(connection, "select count(*) from audit_person")).isEqualTo("3");
            assertThat(ask(
                            connection,
                            "select count(*) from audit_entry e join audit_person p on p.id = e.subject_id where p.account_id = '"
                                    + ben + "' and e.seq = 2 and e.concerns = '' and e.noted_at = timestamp with time"
                                    + " zone '2026-11-21 10:00:00+00:00'"))
                    .isEqualTo("1");
            assertThat(ask(connection, "select detail from audit_entry where seq = 1"))
                    .isNotEqualTo("Wales");
            assertThat(connection
                            .getMetaData()
                            .getTables(null, null, "audit_entry_before", null)
                            .next())
                    .isFalse();
        }
    }

    private static School noted(Engine engine) {
        School school = new School(engine);
        for (int n = 0; n < ENTRIES; n++) {
            String object = "object " + n;
            school.storage.inTransaction(
                    () -> school.audit.note(Parties.NOBODY, new Noted(Deed.UNIT_ADDED, object, "Wales")));
        }
        return school;
    }

    private static void edit(Connection connection, Kind kind, long seq) throws SQLException {
        switch (kind) {
            case CHANGED -> run(connection, "update audit_entry set detail = 'England' where seq = " + seq);
            case MISSING -> run(connection, "delete from audit_entry where seq = " + seq);
            case INSERTED -> {
                run(connection, "update audit_entry set seq = -seq where seq >= " + seq);
                run(connection, "update audit_entry set seq = 1 - seq where seq < 0");
                run(
                        connection,
                        "insert into audit_entry select '" + new UUID(1, seq) + "', " + seq
                                + ", form, noted_at, actor_id, subject_id, deed, concerns, 'forged', link, version"
                                + " from audit_entry where seq = 1");
            }
            case SWAPPED -> {
                run(connection, "update audit_entry set seq = -1 where seq = " + seq);
                run(connection, "update audit_entry set seq = " + seq + " where seq = " + (seq + 3));
                run(connection, "update audit_entry set seq = " + (seq + 3) + " where seq = -1");
            }
            case CUT -> {
                run(connection, "delete from audit_entry where seq >= " + seq);
                run(
                        connection,
                        "update audit_head set last_seq = " + (seq - 1)
                                + ", link = (select link from audit_entry where seq = " + (seq - 1) + ")");
            }
            case SIGNATURE -> throw new IllegalArgumentException("Not in the database");
        }
    }

    /** As the owner of a PostgreSQL database can. */
    private static void open(Connection connection, Engine engine) throws SQLException {
        if (engine == Engine.POSTGRESQL) {
            run(connection, "alter table audit_entry disable trigger user");
        }
    }

    private static Verdict check(Connection connection, Vault vault) {
        return new TrailCheck(new Chain(vault), List.of()).of(new JdbcTrail(connection), entry -> {});
    }

    private static void account(Connection connection, UUID id) throws SQLException {
        run(
                connection,
                "insert into account (id, display_name, email, language, password_hash, version) values ('" + id
                        + "', 'Ann', '" + id + "@example.org', 'en', '', 1)");
    }

    private static void old(Connection connection, long seq, UUID actor, String deed, String object, String detail)
            throws SQLException {
        run(
                connection,
                "insert into audit_entry (id, seq, noted_at, actor_id, deed, concerns, detail, version) values"
                        + " ('" + new UUID(2, seq) + "', " + seq
                        + ", timestamp with time zone '2026-11-21 10:00:00+00:00', '"
                        + actor + "', '" + deed + "', '" + object + "', '" + detail + "', 1)");
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}

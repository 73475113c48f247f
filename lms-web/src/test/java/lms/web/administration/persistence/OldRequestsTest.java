package lms.web.administration.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import lms.web.shared.persistence.Schema;
import lms.web.testkit.Engine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requests that were stored when they went with whoever asked still say who that was, and no longer go. */
class OldRequestsTest {

    private static final UUID ADA = new UUID(0x0193_0000_0000_7000L, 1);
    private static final UUID KIM = new UUID(0x0193_0000_0000_7000L, 2);
    private static final String NOW = "timestamp with time zone '2026-11-21 10:00:00+00:00'";

    @ParameterizedTest
    @EnumSource(Engine.class)
    void asker_stays_and_can_leave(Engine engine) throws SQLException {
        var source = engine.asOf("21");
        try (var connection = source.getConnection()) {
            insertAccount(connection, ADA);
            insertAccount(connection, KIM);
            execute(
                    connection,
                    "insert into record_request (id, subject_id, asked_by, kind, reason, asked_at, answer, answered_at,"
                            + " version) values ('" + KIM + "', '" + KIM + "', '" + ADA + "', 'k', 'r', " + NOW
                            + ", 'ALLOWED', " + NOW + ", 1)");
            execute(
                    connection,
                    "insert into erasure_request (id, subject_id, asked_by, reason, asked_at, version) values ('" + KIM
                            + "', '" + KIM + "', '" + ADA + "', 'r', " + NOW + ", 1)");
        }

        new Schema(source).bringUpToDate();

        try (var connection = source.getConnection()) {
            execute(connection, "delete from account where id = '" + ADA + "'");
            assertThat(asker(connection, "record_request")).isEqualTo(ADA);
            assertThat(asker(connection, "erasure_request")).isEqualTo(ADA);
        }
    }

    private static void insertAccount(Connection connection, UUID id) throws SQLException {
        execute(
                connection,
                "insert into account (id, display_name, email, language, password_hash, version) values ('" + id
                        + "', 'Ann', '" + id + "@example.org', 'en', '', 1)");
    }

    private static UUID asker(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select asked_by from " + table)) {
            assertThat(rows.next()).isTrue();
            return rows.getObject(1, UUID.class);
        }
    }

    private static void execute(Connection connection, String words) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(words);
        }
    }
}

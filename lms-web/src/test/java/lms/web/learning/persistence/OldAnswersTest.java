package lms.web.learning.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lms.web.shared.persistence.Schema;
import lms.web.testkit.Engine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers that were stored when there was nothing but choices are still the answers they were. */
class OldAnswersTest {

    private static final UUID ID = new UUID(0x0193_0000_0000_7000L, 1);
    private static final UUID OTHER = new UUID(0x0193_0000_0000_7000L, 2);
    private static final String NOW = "timestamp with time zone '2026-11-21 10:00:00+00:00'";

    @ParameterizedTest
    @EnumSource(Engine.class)
    void choices_stay_choices_and_no_key_still_means_not_sure(Engine engine) throws SQLException {
        var source = engine.asOf("6");
        try (var connection = source.getConnection()) {
            insertAttempt(connection);
            insertAnswer(connection, ID, "chosen", "a b");
            insertAnswer(connection, OTHER, "unsure", "");
        }

        new Schema(source).bringUpToDate();

        try (var connection = source.getConnection()) {
            assertThat(answers(connection)).isEqualTo(Map.of("chosen", "CHOSEN a b ", "unsure", "NOT_SURE  "));
        }
    }

    private static void insertAttempt(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("insert into account (id, display_name, email, language, password_hash, version)"
                    + " values ('" + ID + "', 'Ann', 'ann@example.org', 'en', '', 1)");
            statement.execute("insert into release (id, curriculum_id, number, revision, content_version, licence,"
                    + " published_at, version) values ('" + ID + "', 'c', 1, 'r', '1', 'l', " + NOW + ", 1)");
            statement.execute("insert into enrolment (id, account_id, curriculum_id, course_id, state, changed_at,"
                    + " version) values ('" + ID + "', '" + ID + "', 'c', 'c', 'ACTIVE', " + NOW + ", 1)");
            statement.execute("insert into quiz_attempt (id, enrolment_id, release_id, lesson_id, quiz_id, number,"
                    + " state, points, max_points, passed, changed_at, version) values ('" + ID + "', '" + ID + "', '"
                    + ID + "', 'l', 'q', 1, 'OPEN', 0, 0, false, " + NOW + ", 1)");
        }
    }

    private static void insertAnswer(Connection connection, UUID id, String question, String keys) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("insert into quiz_response (id, attempt_id, question_id, question_hash, option_keys,"
                    + " points, saved_at, version) values ('" + id + "', '" + ID + "', '" + question + "', 'h', '"
                    + keys + "', 0, " + NOW + ", 1)");
        }
    }

    private static Map<String, String> answers(Connection connection) throws SQLException {
        Map<String, String> answers = new TreeMap<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select question_id, shape, option_keys, typed from quiz_response")) {
            while (rows.next()) {
                answers.put(rows.getString(1), rows.getString(2) + " " + rows.getString(3) + " " + rows.getString(4));
            }
        }
        return answers;
    }
}

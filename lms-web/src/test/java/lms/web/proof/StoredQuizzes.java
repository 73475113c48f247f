package lms.web.proof;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import lms.web.learning.domain.Given;

/** Reads from the database of a server that is not running what it holds of a learner's quiz. */
final class StoredQuizzes {

    private static final String ANSWERS = """
            select a.number, r.question_id, r.option_keys
            from quiz_response r
            join quiz_attempt a on a.id = r.attempt_id
            join enrolment e on e.id = a.enrolment_id
            join account p on p.id = e.account_id
            where p.email = ?""";
    private static final String SENT = """
            select count(*)
            from quiz_attempt a
            join enrolment e on e.id = a.enrolment_id
            join account p on p.id = e.account_id
            where p.email = ? and a.state = 'SUBMITTED'""";

    private final String url;

    StoredQuizzes(Path data) {
        this.url = "jdbc:h2:file:" + data.toAbsolutePath().resolve("lms")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;IFEXISTS=TRUE";
    }

    QuizRecord of(String email, String user, String password) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password);
                var answers = connection.prepareStatement(ANSWERS);
                var sent = connection.prepareStatement(SENT)) {
            answers.setString(1, email);
            sent.setString(1, email);
            Map<String, String> found = new TreeMap<>();
            try (var rows = answers.executeQuery()) {
                while (rows.next()) {
                    String before = found.put(
                            rows.getInt(1) + "/" + rows.getString(2),
                            rows.getString(3).isEmpty() ? Given.NOT_SURE : rows.getString(3));
                    if (before != null) {
                        throw new IllegalStateException("A doubled answer of " + email);
                    }
                }
            }
            try (var rows = sent.executeQuery()) {
                rows.next();
                return new QuizRecord(found, rows.getInt(1));
            }
        }
    }
}

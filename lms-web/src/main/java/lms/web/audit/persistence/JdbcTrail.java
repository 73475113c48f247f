package lms.web.audit.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import lms.web.audit.domain.AuditHead;
import lms.web.audit.domain.Parties;
import lms.web.audit.domain.TrailRow;
import lms.web.audit.usecase.TrailSource;

/**
 * The trail as the database has it, read row by row in one snapshot, so that a server may go on noting meanwhile. It takes
 * every row as it stands, also one that the application could not have written.
 */
public final class JdbcTrail implements TrailSource {

    private static final int FETCHED_AT_ONCE = 2_000;
    private static final String ROWS = "select form, seq, id, version, noted_at, actor_id, subject_id, deed, concerns,"
            + " detail, link from audit_entry where seq >= ? order by seq";

    private final Connection connection;

    JdbcTrail(Connection connection) {
        this.connection = connection;
    }

    /** What the work makes of one snapshot. */
    public static <T> T snapshot(Connection connection, Function<TrailSource, T> work) throws SQLException {
        int isolation = connection.getTransactionIsolation();
        boolean commits = connection.getAutoCommit();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            return work.apply(new JdbcTrail(connection));
        } finally {
            connection.rollback();
            connection.setTransactionIsolation(isolation);
            connection.setAutoCommit(commits);
        }
    }

    @Override
    public Optional<AuditHead.End> end() {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select last_seq, link, proof from audit_head")) {
            return rows.next()
                    ? Optional.of(new AuditHead.End(rows.getLong(1), rows.getString(2), rows.getString(3)))
                    : Optional.empty();
        } catch (SQLException e) {
            throw new UnreadableTrail(e);
        }
    }

    @Override
    public void read(long from, Predicate<TrailRow> wantsMore) {
        try (PreparedStatement statement = connection.prepareStatement(ROWS)) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            statement.setLong(1, from);
            try (ResultSet rows = statement.executeQuery()) {
                boolean more = true;
                while (more && rows.next()) {
                    more = wantsMore.test(row(rows));
                }
            }
        } catch (SQLException e) {
            throw new UnreadableTrail(e);
        }
    }

    private static TrailRow row(ResultSet rows) throws SQLException {
        return TrailRow.of(
                        new TrailRow.Numbered(
                                rows.getInt("form"),
                                rows.getLong("seq"),
                                rows.getObject("id", UUID.class),
                                rows.getLong("version")),
                        rows.getObject("noted_at", OffsetDateTime.class).toInstant(),
                        new Parties(rows.getObject("actor_id", UUID.class), rows.getObject("subject_id", UUID.class)),
                        List.of(rows.getString("deed"), rows.getString("concerns"), rows.getString("detail")))
                .with(rows.getString("link"));
    }

    /** The database does not let the trail be read. */
    public static final class UnreadableTrail extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** For this reason. */
        public UnreadableTrail(SQLException cause) {
            super(cause);
        }
    }
}

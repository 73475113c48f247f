package lms.web.audit.persistence;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import lms.web.audit.usecase.TrailSnapshot;
import lms.web.audit.usecase.TrailSource;
import lms.web.shared.kernel.Component;

/** The trail read beside the running transactions, on a connection of its own. */
@Component
public class JdbcTrailSnapshot implements TrailSnapshot {

    private final DataSource source;

    @Inject
    public JdbcTrailSnapshot(DataSource source) {
        this.source = source;
    }

    @Override
    public <T> T of(Function<TrailSource, T> work) {
        try (Connection connection = source.getConnection()) {
            return JdbcTrail.snapshot(connection, work);
        } catch (SQLException e) {
            throw new JdbcTrail.UnreadableTrail(e);
        }
    }
}

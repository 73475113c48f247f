package lms.web.backup.persistence;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import lms.web.backup.usecase.DatabaseCopies;
import lms.web.shared.kernel.Component;

/** H2 copies itself, with the changes that are under way left out. */
@Component
public class JdbcDatabaseCopies implements DatabaseCopies {

    private final DataSource source;

    @Inject
    public JdbcDatabaseCopies(DataSource source) {
        this.source = source;
    }

    @Override
    public void write(Path file) {
        try (Connection connection = source.getConnection()) {
            write(connection, file);
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be copied", e);
        }
    }

    /** Over a connection of one's own. */
    public static void write(Connection connection, Path file) throws SQLException {
        try (var copy = connection.prepareStatement("backup to ?")) {
            copy.setString(1, file.toString());
            copy.execute();
        }
    }
}

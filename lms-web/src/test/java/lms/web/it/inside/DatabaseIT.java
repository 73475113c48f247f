package lms.web.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server brings an H2 of its own; what counts is which one runs, and how it writes. */
@ExtendWith(ArquillianExtension.class)
public class DatabaseIT {
    @Inject
    @SuppressWarnings("NullAway.Init") // set by the container
    private DataSource source;

    @Test
    void the_h2_that_runs_is_the_one_of_the_build() throws SQLException {
        assertEquals("2.4.240", text("select h2version()"));
    }

    @Test
    void writes_are_not_delayed() throws SQLException {
        assertEquals(
                "0", text("select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'"));
    }

    private String text(String query) throws SQLException {
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "nothing";
        }
    }
}

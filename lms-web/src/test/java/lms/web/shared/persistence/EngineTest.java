package lms.web.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lms.web.testkit.Engine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which database really runs, and that it keeps what it acknowledged. */
class EngineTest {

    @Test
    void h2_that_runs_is_the_one_that_is_pinned() throws SQLException, IOException {
        Matcher pinned = Pattern.compile("<h2\\.version>([^<]+)</h2\\.version>")
                .matcher(Files.readString(Path.of("..", "pom.xml")));
        assertThat(pinned.find()).isTrue();

        assertThat(ask(Engine.H2, "select h2version()")).isEqualTo(pinned.group(1));
    }

    @Test
    void h2_writes_every_commit_at_once() throws SQLException {
        assertThat(ask(
                        Engine.H2,
                        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void migrating_twice_changes_nothing(Engine engine) throws SQLException {
        var source = engine.fresh();
        new Schema(source).bringUpToDate();

        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*) from flyway_schema_history where version is not null")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(migrations());
        }
    }

    private static int migrations() {
        String[] files = Path.of("src/main/resources/db/migration").toFile().list();
        return files == null ? 0 : files.length;
    }

    private static String ask(Engine engine, String query) throws SQLException {
        try (var connection = engine.fresh().getConnection();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}

package lms.web.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import lms.web.audit.persistence.TrailTakenOver;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Ids;
import lms.web.shared.persistence.Schema;
import lms.web.shared.secret.KeyRing;
import lms.web.shared.secret.Vault;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** The databases that are supported. What is promised of one is promised of both. */
public enum Engine {
    /** A file, reached by the very address that the application uses. */
    H2 {
        @Override
        DataSource empty() {
            var source = new JdbcDataSource();
            source.setURL(Settings.Database.embeddedIn(directory()));
            source.setUser("lms");
            source.setPassword("lms");
            keepOpen(source);
            return source;
        }
    },

    /** A server of its own, started for the tests on a port of the loopback address. */
    POSTGRESQL {
        @Override
        DataSource empty() {
            String name = "lms" + DATABASES.incrementAndGet();
            try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException("Cannot make a database", e);
            }
            return Server.POSTGRES.getDatabase("postgres", name);
        }
    };

    /** What else would fill pages with its progress. */
    private static final List<Logger> TALKERS = List.of(Logger.getLogger("org.flywaydb"), Logger.getLogger("io.zonky"));

    static {
        TALKERS.forEach(talker -> talker.setLevel(Level.SEVERE));
    }

    private static final AtomicInteger DATABASES = new AtomicInteger();
    /** H2 closes a database with its last connection; opening it again for each statement would take the time. */
    private static final List<Connection> KEPT_OPEN = new ArrayList<>();

    abstract DataSource empty();

    /** A new database without our schema. */
    public DataSource blank() {
        return empty();
    }

    /** A new database with our schema and nothing in it. */
    public DataSource fresh() {
        DataSource source = empty();
        var ring = KeyRing.fresh(new SecureRandom());
        upToDate(source, new Vault(() -> ring));
        return source;
    }

    /** Brings a database to our schema, and what it holds to the form of today. */
    public static void upToDate(DataSource source, Vault vault) {
        new Schema(source).bringUpToDate();
        new TrailTakenOver(source, vault, new Ids(Clock.systemUTC())).run();
    }

    /** A new database as an earlier version of the product left it. */
    public DataSource asOf(String migration) {
        DataSource source = empty();
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .target(migration)
                .load()
                .migrate();
        return source;
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target", "databases").toAbsolutePath()), "h2-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keepOpen(DataSource source) {
        try {
            KEPT_OPEN.add(source.getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot open the database", e);
        }
    }

    /** Starts when it is first needed, and ends with the process. */
    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL does not start", e);
            }
        }
    }
}

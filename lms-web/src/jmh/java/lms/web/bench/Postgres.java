package lms.web.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A PostgreSQL of our own that keeps what it acknowledges; the test library would rather have it fast. */
final class Postgres implements AutoCloseable {

    /** What the driver and the pool say besides; transactions are not statements of a page. */
    private static final Pattern STATEMENT = Pattern.compile(
            "(?m)LOG: +(?:statement|execute [^:]*): (?!BEGIN|COMMIT|ROLLBACK|SET |SHOW |SELECT 1$|select 'mark)");

    private final EmbeddedPostgres server;
    private final Path log;

    private Postgres(EmbeddedPostgres server, Path log) {
        this.server = server;
        this.log = log;
    }

    static Postgres start(Path work) throws IOException {
        Path log = Files.createDirectories(work.resolve("postgres-log"));
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", log.toString())
                .setServerConfig("log_filename", "statements.log")
                .start();
        return new Postgres(server, log.resolve("statements.log"));
    }

    Connection connection() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    /** Settings of the application that lead here. */
    Map<String, String> settings() {
        return Map.of(
                "LMS_DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres",
                "LMS_DATABASE_USER", "postgres",
                "LMS_DATABASE_PASSWORD", "postgres");
    }

    /** Whether a commit waits for the disk, as the server itself tells. */
    String durability() throws SQLException {
        return "fsync=" + ask("show fsync") + ", synchronous_commit=" + ask("show synchronous_commit");
    }

    /** From now on each statement is written down, which costs time. */
    void listen() throws SQLException {
        ask("select 'mark listening'");
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute("alter system set log_statement = 'all'");
            statement.execute("select pg_reload_conf()");
        }
    }

    /** How many statements were sent since this was last asked. */
    long statements(String mark) throws Exception {
        ask("select 'mark " + mark + "'");
        for (int tries = 0; tries < 200; tries++) {
            String all = Files.exists(log) ? Files.readString(log) : "";
            int end = all.lastIndexOf("mark " + mark);
            if (end >= 0) {
                int begin = Math.max(0, all.lastIndexOf("select 'mark", all.lastIndexOf("select 'mark", end) - 1));
                return STATEMENT.matcher(all.substring(begin, end)).results().count();
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IllegalStateException("The database does not write statements to " + log);
    }

    private String ask(String sql) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

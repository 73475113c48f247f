package lms.web.backup.offline;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import lms.web.shared.config.Settings;

/** PostgreSQL by its own tools, which have to be on the PATH: {@code pg_dump} and {@code pg_restore}. */
final class PostgresCopy implements DatabaseCopy {

    private static final String JDBC = "jdbc:";
    private static final int STANDARD_PORT = 5432;

    private final Settings.Database database;

    PostgresCopy(Settings.Database database) {
        this.database = database;
    }

    @Override
    public String engine() {
        return "postgresql";
    }

    @Override
    public String part() {
        return "database.pgdump";
    }

    /** The tool and the counting look at the same moment, whatever the server does meanwhile. */
    @Override
    public Contents write(Path file) throws IOException, SQLException, CannotBackUp {
        try (Connection connection = open()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            String snapshot;
            try (var statement = connection.createStatement();
                    var found = statement.executeQuery("select pg_export_snapshot()")) {
                found.next();
                snapshot = found.getString(1);
            }
            run("pg_dump", List.of("--format=custom", "--snapshot=" + snapshot, "--file=" + file));
            return Contents.of(connection);
        }
    }

    @Override
    public void requireEmpty() throws SQLException, CannotBackUp {
        if (!contents().rows().isEmpty()) {
            throw new CannotBackUp("The database " + database.shownUrl()
                    + " is not empty, and nothing is written over it. Name an empty one in lms.database.url.");
        }
    }

    @Override
    public void bringBack(Path file) throws IOException, CannotBackUp {
        run("pg_restore", List.of("--single-transaction", "--exit-on-error", file.toString()));
    }

    @Override
    public Contents contents() throws SQLException {
        try (Connection connection = open()) {
            return Contents.of(connection);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private void run(String tool, List<String> arguments) throws IOException, CannotBackUp {
        URI address = URI.create(database.url().substring(JDBC.length()));
        int port = address.getPort() < 0 ? STANDARD_PORT : address.getPort();
        List<String> command = new ArrayList<>(List.of(
                tool,
                "--no-owner",
                "--no-privileges",
                "--no-password",
                "--host=" + address.getHost(),
                "--port=" + port,
                "--username=" + database.user(),
                "--dbname=" + address.getPath().substring(1)));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        // In the environment, since others can see arguments.
        builder.environment().put("PGPASSWORD", database.password());
        Process process = started(builder, tool);
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (exitCode(process) != 0) {
            throw new CannotBackUp(tool + " failed: " + said);
        }
    }

    private static Process started(ProcessBuilder builder, String tool) throws CannotBackUp {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new CannotBackUp(
                    tool + " is not on the PATH. Install the tools of PostgreSQL, for instance: apt install"
                            + " postgresql-client. They must be as new as the server or newer.");
        }
    }

    private static int exitCode(Process process) throws CannotBackUp {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new CannotBackUp("Interrupted.");
        }
    }
}

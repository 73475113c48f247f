package lms.web.backup.offline;

import java.io.IOException;
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

    private final Settings.Database database;
    private final PostgresAddress address;

    /** Refuses an address at which the tools would not reach the database as the site does. */
    PostgresCopy(Settings.Database database) throws CannotBackUp {
        this.database = database;
        this.address = PostgresAddress.of(database);
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
        Process process = started(called(tool, arguments), tool);
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (exitCode(process) != 0) {
            throw new CannotBackUp(tool + " failed: " + said);
        }
    }

    ProcessBuilder called(String tool, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(tool, "--no-owner", "--no-privileges", "--no-password"));
        command.addAll(address.arguments());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(address.environment());
        return builder;
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

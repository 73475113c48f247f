package lms.web.backup.offline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import lms.web.backup.persistence.JdbcDatabaseCopies;
import lms.web.backup.usecase.BackupRequest;
import lms.web.shared.config.Settings;
import org.h2.store.fs.FileUtils;

/**
 * The embedded database: a file that one process has open. The server that runs makes the copy when it is asked; without
 * one it is made here. Each copy is opened once before it is sealed.
 */
final class EmbeddedCopy implements DatabaseCopy {

    /** A path, with or without the word before it; any other word before it names what is no file of ours. */
    private static final Pattern FILE = Pattern.compile("jdbc:h2:(?:file:)?(?!\\p{Alpha}{2,}:)([^;]+)(;.*)?");

    private static final String ENDING = ".mv.db";
    /** A failed attempt, which is usual while the server runs, leaves no file behind. */
    private static final String QUIETLY = ";IFEXISTS=TRUE;TRACE_LEVEL_FILE=0";

    private static final String READ_ONLY = ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";
    /** What H2 says of a file that another process has open. */
    private static final int IN_USE = 90_020;
    /** A minute of looks: a server that has just been started hears requests when its start is done. */
    private static final int LOOKS = 300;

    private final Settings.Database database;
    private final Path path;
    private final String options;
    private final BackupRequest request;
    private final Runnable pause;

    /**
     * Of the site with these settings.
     *
     * @param pause between two looks at what the server does; fails once there is none
     * @throws CannotBackUp if their database is not in a file
     */
    EmbeddedCopy(Settings settings, Runnable pause) throws CannotBackUp {
        this.database = settings.database();
        Matcher matcher = FILE.matcher(database.url());
        if (!matcher.matches()) {
            throw CannotBackUp.asSet("lms.database.url, " + database.shownUrl() + ", names no file, and of H2 only a"
                    + " database in a file can be copied or brought back: jdbc:h2:file:/PATH;WRITE_DELAY=0");
        }
        // As H2 itself finds it, which has its own word for the home directory.
        this.path = Path.of(FileUtils.toRealPath(matcher.group(1) + ENDING));
        this.options = Objects.requireNonNullElse(matcher.group(2), "");
        this.request = new BackupRequest(settings.data());
        this.pause = pause;
    }

    @Override
    public String engine() {
        return "h2";
    }

    @Override
    public String part() {
        return "database.zip";
    }

    @Override
    public Contents write(Path file) throws IOException, SQLException, CannotBackUp {
        if (Files.notExists(path)) {
            throw new CannotBackUp("There is no database at " + path + ". Name the data directory with --data DIR.");
        }
        try (Connection connection = open(database.url() + QUIETLY)) {
            JdbcDatabaseCopies.write(connection, file);
        } catch (SQLException e) {
            if (e.getErrorCode() != IN_USE) {
                throw e;
            }
            copiedByTheServer(file);
        }
        Path opened = file.resolveSibling("opened");
        unpack(file, Path.of(opened + ENDING));
        try (Connection connection = open("jdbc:h2:file:" + opened + options + READ_ONLY)) {
            return Contents.of(connection);
        } finally {
            Files.deleteIfExists(Path.of(opened + ENDING));
        }
    }

    private void copiedByTheServer(Path file) throws IOException, CannotBackUp {
        request.ask();
        if (!request.isGranted(pause, LOOKS)) {
            request.forget();
            throw new CannotBackUp(
                    "The server that runs could not copy its database. Its log says why; is there room on the disk?");
        }
        Files.move(request.copy(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void requireEmpty() throws CannotBackUp {
        if (Files.exists(path)) {
            throw new CannotBackUp("There is a database at " + path
                    + " already, and nothing is written over it. Restore into an empty directory: --data DIR.");
        }
    }

    @Override
    public void bringBack(Path file) throws IOException, CannotBackUp {
        Path unfinished = path.resolveSibling(path.getFileName() + ".part");
        Files.deleteIfExists(unfinished);
        unpack(file, unfinished);
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public Contents contents() throws SQLException {
        try (Connection connection = open(database.url() + READ_ONLY)) {
            return Contents.of(connection);
        }
    }

    private static void unpack(Path zipped, Path to) throws IOException, CannotBackUp {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(zipped))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(ENDING)) {
                    copy(zip, to);
                    return;
                }
            }
        }
        throw new CannotBackUp("The copy of the database has no database in it.");
    }

    private static void copy(InputStream from, Path to) throws IOException {
        Files.deleteIfExists(to);
        Files.copy(from, to);
    }

    private Connection open(String url) throws SQLException {
        return DriverManager.getConnection(url, database.user(), database.password());
    }
}

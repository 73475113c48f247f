package lms.web.backup.offline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lms.web.backup.usecase.BackupRequest;
import lms.web.shared.config.Settings;

/**
 * Makes a backup: database, signed heads of the trail, ledger of erasures, the site's own wordings of agreements. Texts and
 * files of courses are in the database; the search index is made anew from it. The keys of the site are never in it.
 */
public final class Backup {

    /** How long backups are kept: the shorter, the sooner an erased person is gone from all of them. */
    public static final Duration KEPT = Duration.ofDays(35);

    static final String LEDGER = "erasures";
    static final String HEADS = "heads.txt";
    static final String HEADS_KEY = "heads.pem";

    /** Without the words that people agreed to, every yes to them would count as none after a restore. */
    static final String WORDINGS = "consents.properties";

    private final Settings settings;
    private final Clock clock;

    /** Of the site with these settings. */
    public Backup(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Makes one, and removes those of the directory that are too old.
     *
     * @param recipient public half of the key for backups
     * @param pause between two looks at what a running server does; fails once there is none
     * @throws CannotBackUp with a sentence for the person at the terminal
     */
    public Made make(Path directory, String recipient, Steps steps, Runnable pause) throws CannotBackUp {
        DatabaseCopy database = DatabaseCopy.of(settings, pause);
        Path work = new BackupRequest(settings.data()).work();
        try {
            Workplace.open(work);
            try {
                return make(directory, recipient, steps, database, work);
            } finally {
                Workplace.clear(work);
            }
        } catch (IOException e) {
            throw new CannotBackUp("A file cannot be read or written: " + e.getMessage());
        } catch (SQLException e) {
            throw new CannotBackUp(
                    "The database " + settings.database().shownUrl() + " cannot be copied: " + e.getMessage());
        }
    }

    private Made make(Path directory, String recipient, Steps steps, DatabaseCopy database, Path work)
            throws IOException, SQLException, CannotBackUp {
        // The ledger first: it may know of more erasures than the copy of the database then does not show, never of
        // fewer.
        Map<String, Path> parts = new LinkedHashMap<>();
        Path copy = work.resolve(database.part());
        parts.put(database.part(), copy);
        keep(parts, LEDGER, settings.erasureLedger(), work);
        keep(parts, HEADS, settings.auditHeads().resolve(HEADS), work);
        keep(parts, HEADS_KEY, settings.auditHeads().resolve(HEADS_KEY), work);
        keep(parts, WORDINGS, settings.data().resolve(WORDINGS), work);
        Instant made = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Contents contents = database.write(copy);
        Files.createDirectories(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path file = directory.resolve(OldBackups.name(made));
        new Archive(file).write(new Manifest(made, database.engine(), contents, List.of()), parts, recipient, steps);
        OldBackups old = OldBackups.remove(directory, made.minus(KEPT));
        return new Made(file, Files.size(file), contents.rows().size(), contents.total(), old);
    }

    /** A copy of a file that grows: what is sealed and what is counted must be the same. */
    private static void keep(Map<String, Path> parts, String name, Path file, Path work) throws IOException {
        if (Files.exists(file)) {
            parts.put(name, Files.copy(file, work.resolve(name)));
        }
    }

    /**
     * A backup that was made.
     *
     * @param old what became of those before it
     */
    public record Made(Path file, long bytes, int tables, long rows, OldBackups old) {}
}

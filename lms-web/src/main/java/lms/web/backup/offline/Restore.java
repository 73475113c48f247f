package lms.web.backup.offline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import lms.web.shared.config.Settings;

/** Brings a backup back into an empty place. */
public final class Restore {

    private final Settings settings;
    private final Path work;

    /** Into the site with these settings. */
    public Restore(Settings settings) {
        this.settings = settings;
        this.work = settings.data().resolve("restore.work");
    }

    /**
     * Unseals the backup, holds it against its list, and brings it back.
     *
     * @param identity secret half of the key for backups
     * @param ledger receives the ledger of erasures in the backup, to be united with the one that is there
     * @throws CannotBackUp with a sentence for the person at the terminal
     */
    public Restored bringBack(Path file, String identity, Ledger ledger, Steps steps) throws CannotBackUp {
        DatabaseCopy database = DatabaseCopy.of(settings, () -> {});
        try {
            database.requireEmpty();
            Workplace.open(work);
            try {
                return bringBack(read(file, identity, Archive.Place.in(work), database, steps), database, ledger);
            } finally {
                Workplace.clear(work);
            }
        } catch (IOException e) {
            throw unreadable(e);
        } catch (SQLException e) {
            throw failing(e);
        }
    }

    /**
     * Unseals the backup and holds it against its list, also beside a running site. Nothing is unpacked for that: what is in
     * it lies open nowhere, not even for a moment.
     *
     * @param identity secret half of the key for backups
     * @throws CannotBackUp with a sentence for the person at the terminal
     */
    public Looked look(Path file, String identity, Steps steps) throws CannotBackUp {
        DatabaseCopy database = DatabaseCopy.of(settings, () -> {});
        try {
            Manifest manifest = read(file, identity, Archive.Place.NONE, database, steps);
            Contents contents = manifest.contents();
            return new Looked(manifest.made(), contents.rows().size(), contents.total(), obstacle(database));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static Manifest read(Path file, String identity, Archive.Place place, DatabaseCopy database, Steps steps)
            throws IOException, CannotBackUp {
        Manifest manifest = new Archive(file).read(identity, place, steps);
        if (!manifest.engine().equals(database.engine())) {
            throw new CannotBackUp("The backup is of " + manifest.engine() + ", and the settings name "
                    + database.engine() + ". One cannot be brought back into the other.");
        }
        return manifest;
    }

    private Optional<String> obstacle(DatabaseCopy database) {
        try {
            database.requireEmpty();
            return Optional.empty();
        } catch (CannotBackUp e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (SQLException e) {
            return Optional.of(String.valueOf(failing(e).getMessage()));
        }
    }

    private static CannotBackUp unreadable(IOException e) {
        return new CannotBackUp("The backup cannot be read, or a file cannot be written: " + e.getMessage());
    }

    private CannotBackUp failing(SQLException e) {
        return new CannotBackUp("The database " + settings.database().shownUrl() + " fails: " + e.getMessage());
    }

    private Restored bringBack(Manifest manifest, DatabaseCopy database, Ledger ledger)
            throws IOException, SQLException, CannotBackUp {
        // The ledger first: a database without it must never be there.
        Optional<Integer> erased = Optional.empty();
        Path kept = work.resolve(Backup.LEDGER);
        if (Files.exists(kept)) {
            erased = Optional.of(ledger.unite(kept));
        }
        boolean signed = place(Backup.HEADS, settings.auditHeads());
        boolean heads = place(Backup.HEADS_KEY, settings.auditHeads()) || signed;
        boolean wordings = place(Backup.WORDINGS, settings.data());
        database.bringBack(work.resolve(database.part()));
        Contents now = database.contents();
        if (!now.equals(manifest.contents())) {
            throw new CannotBackUp("What was brought back is not what was backed up: " + now + ", but the list says "
                    + manifest.contents());
        }
        return new Restored(manifest.made(), now.rows().size(), now.total(), heads, wordings, erased);
    }

    /**
     * A file of heads that is there knows more than one of a backup, or as much, and wordings were put there on purpose. Half
     * a file must never stand there: the next attempt would take it for one of these.
     */
    private boolean place(String name, Path directory) throws IOException {
        Path from = work.resolve(name);
        Path to = directory.resolve(name);
        if (Files.notExists(from) || Files.exists(to)) {
            return false;
        }
        Files.createDirectories(directory);
        Path unfinished = directory.resolve(name + ".part");
        Files.copy(from, unfinished, StandardCopyOption.REPLACE_EXISTING);
        Files.move(unfinished, to, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    /** Unites a ledger of erasures with the one that is there, and says how many it did not know. */
    @FunctionalInterface
    public interface Ledger {
        int unite(Path other) throws CannotBackUp;
    }

    /**
     * A backup that is whole.
     *
     * @param made when it was made
     * @param obstacle why its database could not be brought back into the place that the settings name, as things are
     */
    public record Looked(Instant made, int tables, long rows, Optional<String> obstacle) {}

    /**
     * What was brought back.
     *
     * @param made when the backup was made
     * @param heads whether the signed heads of the trail were put in their place
     * @param wordings whether the site's own wordings of agreements were put in their place
     * @param erased how many erasures of the backup the ledger that is there did not know; empty if there were none in it
     */
    public record Restored(
            Instant made, int tables, long rows, boolean heads, boolean wordings, Optional<Integer> erased) {}
}

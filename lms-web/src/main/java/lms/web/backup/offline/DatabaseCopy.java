package lms.web.backup.offline;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import lms.web.shared.config.Settings;

/** One kind of database, copied out and brought back. */
sealed interface DatabaseCopy permits EmbeddedCopy, PostgresCopy {

    /**
     * The kind that the settings name.
     *
     * @throws CannotBackUp if it cannot be copied at the address that they give
     */
    static DatabaseCopy of(Settings settings, Runnable pause) throws CannotBackUp {
        return settings.database().isEmbedded()
                ? new EmbeddedCopy(settings, pause)
                : new PostgresCopy(settings.database());
    }

    /** Of which kind. */
    String engine();

    /** Name of its part in a backup. */
    String part();

    /**
     * Writes a copy of one moment, also while the server runs.
     *
     * @return what is in that copy
     */
    Contents write(Path file) throws IOException, SQLException, CannotBackUp;

    /** Refuses a place where something is already. */
    void requireEmpty() throws SQLException, CannotBackUp;

    /** Brings a copy back; all of it or nothing. */
    void bringBack(Path file) throws IOException, SQLException, CannotBackUp;

    /** What the database holds now. */
    Contents contents() throws SQLException;
}

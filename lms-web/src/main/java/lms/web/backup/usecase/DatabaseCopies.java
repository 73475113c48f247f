package lms.web.backup.usecase;

import java.nio.file.Path;

/** Port to the embedded database, which copies itself while it is used. */
public interface DatabaseCopies {

    /** Writes a copy of one moment, as a ZIP with the file of the database in it. */
    void write(Path file);
}

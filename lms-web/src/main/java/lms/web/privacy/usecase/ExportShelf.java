package lms.web.privacy.usecase;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Port to where the files of copies lie, sealed. */
public interface ExportShelf {

    /**
     * A new file, in place of the one that was begun before.
     *
     * @param key from {@code Vault.newKey}; a fresh one for each file
     */
    OutputStream create(UUID export, String key);

    /** Takes the file out: whatever becomes of the answer, nobody else finds it. Nothing if it is not there. */
    Optional<InputStream> take(UUID export, String key);

    /** Removes every file but those of these copies. */
    void keepOnly(Set<UUID> exports);
}

package lms.web.backup.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * How somebody at the command line asks the running server for a copy of its embedded database, which no other process can
 * open: by files in the data directory, which the operator alone can write.
 */
public final class BackupRequest {

    private static final String REQUEST = "backup.request";
    private static final String FAILED = "backup.failed";
    private static final String COPY = "database.zip";

    private final Path data;
    private final Path work;

    /**
     * A request.
     *
     * @param data the data directory of a site
     */
    public BackupRequest(Path data) {
        this.data = data;
        this.work = data.resolve("backup.work");
    }

    /** The directory in which a backup is put together, readable by the operator alone. */
    public Path work() {
        return work;
    }

    /** The copy, once it is whole. */
    public Path copy() {
        return work.resolve(COPY);
    }

    /** Asks; what became of an earlier request is forgotten. */
    public void ask() {
        io(() -> {
            Files.deleteIfExists(data.resolve(FAILED));
            Files.deleteIfExists(copy());
            Files.writeString(data.resolve(REQUEST), "lms backup\n");
        });
    }

    /**
     * Waits for what becomes of the request. A copy may take as long as it takes, once somebody has heard.
     *
     * @param pause between two looks; fails once there is no server any more
     * @param patience looks until somebody must have heard
     * @return whether the copy is whole; otherwise it failed, or nobody heard
     */
    public boolean isGranted(Runnable pause, int patience) {
        int unheard = 0;
        while (Files.notExists(copy())) {
            if (Files.exists(data.resolve(FAILED)) || unheard == patience) {
                return false;
            }
            pause.run();
            unheard += Files.exists(data.resolve(REQUEST)) ? 1 : 0;
        }
        return true;
    }

    /** Takes the request back. */
    public void forget() {
        io(() -> {
            Files.deleteIfExists(data.resolve(REQUEST));
            Files.deleteIfExists(data.resolve(FAILED));
        });
    }

    /** Whether somebody has asked; they have been heard then. */
    boolean take() {
        try {
            return Files.deleteIfExists(data.resolve(REQUEST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the server writes until the copy is whole. */
    Path unfinished() {
        return work.resolve(COPY + ".part");
    }

    /** The copy is whole. */
    void done() {
        io(() -> Files.move(unfinished(), copy(), StandardCopyOption.ATOMIC_MOVE));
    }

    /** There is no copy. */
    void fail() {
        io(() -> Files.writeString(data.resolve(FAILED), "The log of the server says why.\n"));
    }

    private static void io(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Work {
        void run() throws IOException;
    }
}

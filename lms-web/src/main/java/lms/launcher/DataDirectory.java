package lms.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * The directory of everything that is kept. Demo data carries a mark, so that neither the real system starts on it nor
 * the demo on real data.
 */
final class DataDirectory {
    private static final String MARK = "demo.mark";
    private static final String LOCK = "lock";

    /** Whatever nothing leads to is closed by the garbage collector, and its lock goes with it. */
    private static final List<FileChannel> HELD = new CopyOnWriteArrayList<>();

    private static final FileAttribute<?> OWNERS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path path;

    private DataDirectory(Path path) {
        this.path = path;
    }

    /**
     * The directory, made when it is missing, for its owner alone, and held for this process until it ends.
     *
     * @throws Refusal when it cannot be written or another process holds it
     */
    @SuppressWarnings({"resource", "StreamResourceLeak"}) // the lock is held as long as the process lives
    static DataDirectory hold(Path path) {
        try {
            Files.createDirectories(path, OWNERS_ALONE);
            FileChannel channel =
                    FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw inUse(path);
            }
            HELD.add(channel);
        } catch (OverlappingFileLockException e) {
            throw inUse(path);
        } catch (IOException e) {
            throw Refusal.cannotRun("The data directory " + path + " cannot be used: " + e.getMessage());
        }
        return new DataDirectory(path);
    }

    /** Whether another process, a running server, holds the directory. */
    static boolean isHeld(Path path) {
        try (FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            return false; // nobody has ever held it
        }
    }

    private static Refusal inUse(Path path) {
        return Refusal.cannotRun("Another server is running on the data directory " + path
                + ". Stop it, or start this one with another --data.");
    }

    /** Accepts a marked directory, marks an empty one, refuses any other. */
    void acceptForDemo() {
        if (isMarked()) {
            return;
        }
        if (!contents().isEmpty()) {
            throw Refusal.cannotRun("The data directory " + path + " holds something that is not demo data, so the demo"
                    + " does not touch it. Start the demo with another --data.");
        }
        write(path.resolve(MARK), "Demo data: lms demo --fresh deletes everything in this directory.\n");
    }

    /** Refuses a marked directory. */
    void acceptForServe() {
        if (isMarked()) {
            throw Refusal.cannotRun("The data directory " + path + " holds demo data, whose passwords are known to"
                    + " everyone. Start with another --data (lms.data.dir).");
        }
    }

    /** Deletes everything in a marked directory; an empty one is left as it is. */
    void clear() {
        if (contents().isEmpty()) {
            return;
        }
        if (!isMarked()) {
            throw Refusal.cannotRun("--fresh deletes demo data only, and " + path + " holds something else.");
        }
        // The mark goes last: what is left after an interruption can still be deleted.
        contents().stream()
                .sorted(Comparator.comparing(file -> file.endsWith(MARK)))
                .forEach(DataDirectory::delete);
    }

    /** Text of a small file that the application left for the person at the terminal. */
    Optional<String> note(String name) {
        Path file = path.resolve(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    Path path() {
        return path;
    }

    private boolean isMarked() {
        return Files.exists(path.resolve(MARK));
    }

    private List<Path> contents() {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> !file.endsWith(LOCK)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a file or a whole directory; links are deleted, not followed. */
    static void delete(Path start) {
        try (Stream<Path> files = Files.walk(start)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

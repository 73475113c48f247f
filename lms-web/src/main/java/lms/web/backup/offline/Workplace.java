package lms.web.backup.offline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** A directory for what lies open for a moment; nobody but the operator reads in it, as with the database itself. */
final class Workplace {

    private Workplace() {}

    /** Makes it; what an interrupted work left there goes. */
    static void open(Path directory) throws IOException {
        clear(directory);
        Files.createDirectories(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /** Removes it with all that is in it. */
    static void clear(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            List<Path> files;
            try (Stream<Path> all = Files.list(directory)) {
                files = all.toList();
            }
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(directory);
        }
    }
}

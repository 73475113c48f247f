package lms.launcher;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import lms.web.shared.secret.BackupSeal;

/** The two halves of the key for backups, as files: the public one in the data directory, the secret one far from it. */
final class BackupKeyFile {
    private static final String PUBLIC = "backup.pub";
    private static final String COMMENT = "#";

    private final Path data;

    BackupKeyFile(Path data) {
        this.data = data;
    }

    Path publicFile() {
        return data.resolve(PUBLIC);
    }

    /** The public half. */
    String recipient() {
        if (Files.notExists(publicFile())) {
            throw Refusal.cannotRun(
                    "There is no key to seal backups for. Make one, with its secret half on a medium that"
                            + " does not stay here: lms backup-key --to FILE");
        }
        return onlyLine(publicFile());
    }

    /** The secret half, from the file that was kept elsewhere. */
    static String identity(Path file) {
        return onlyLine(file);
    }

    /** Writes both halves; neither file may be there. */
    void write(BackupSeal.Pair pair, Path secretFile) {
        create(secretFile, "# public key: " + pair.recipient() + "\n" + pair.identity() + "\n", "r--------");
        create(publicFile(), pair.recipient() + "\n", "rw-r--r--");
    }

    private static void create(Path file, String text, String modes) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var channel = Files.newByteChannel(
                    file,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(modes)))) {
                channel.write(java.nio.charset.StandardCharsets.US_ASCII.encode(text));
            }
        } catch (FileAlreadyExistsException e) {
            throw Refusal.cannotRun(
                    file + " is there already. It may be needed for backups that were made; move it away to"
                            + " make another.");
        } catch (IOException e) {
            throw Refusal.cannotRun(file + " cannot be written: " + e.getMessage());
        }
    }

    private static String onlyLine(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith(COMMENT))
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw Refusal.cannotRun("The key file " + file + " cannot be read: " + e.getMessage());
        }
    }
}

package lms.web.shared.secret;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The file with the keys. Only its owner may read it, and nobody may write it: it is always replaced as a whole, so that
 * a reader finds the old keys or the new ones, and so does whoever starts after a crash.
 */
public final class KeyFile {

    private static final Set<PosixFilePermission> OWNER_WRITES = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_READS = PosixFilePermissions.fromString("r--------");
    private static final Set<PosixFilePermission> OWNERS =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path file;

    /** The file at this place, whether it is there or not. */
    public KeyFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    public Path path() {
        return file;
    }

    public boolean exists() {
        return Files.exists(file);
    }

    /** Whether others than the owner can be kept out here; file systems of other worlds know no modes. */
    public boolean canBeGuarded() {
        return hasModes(directory());
    }

    /**
     * The keys.
     *
     * @throws KeysUnusable if there is no such file, others may read it, or it is damaged
     */
    public KeyRing read() {
        if (!exists()) {
            throw new KeysUnusable(
                    "The key file " + file + " is missing. Put the copy of it there that you keep apart from"
                            + " the database, or let lms.keys.file name it.");
        }
        try {
            refuseOpenModes();
            return KeyText.read(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new KeysUnusable("The key file " + file + " " + e.getMessage()
                    + ". Put the copy of it there that you keep apart from the database.");
        } catch (IOException e) {
            throw new KeysUnusable(
                    "The key file " + file + " cannot be read (" + e.getClass().getSimpleName()
                            + "). It must be a file that the user who starts the server may read.");
        }
    }

    /**
     * Makes the file if there is none.
     *
     * @throws KeysUnusable if it cannot be written
     */
    public void make(KeyRing fresh) {
        changing(() -> {
            if (!exists()) {
                replace(fresh);
            }
            return fresh;
        });
    }

    /**
     * Replaces the keys by changed ones.
     *
     * @return the keys that hold from now on
     * @throws KeysUnusable if they cannot be read or written, or somebody else is changing them
     */
    public KeyRing change(UnaryOperator<KeyRing> change) {
        return changing(() -> {
            KeyRing changed = change.apply(read());
            replace(changed);
            return changed;
        });
    }

    /** Two who change the file at once would lose the key of one of them, and with it what was sealed in between. */
    private KeyRing changing(Writing writing) {
        // The lock keeps out other processes, the monitor other threads of this one.
        synchronized (KeyFile.class) {
            return changingAlone(writing);
        }
    }

    private KeyRing changingAlone(Writing writing) {
        try {
            Files.createDirectories(directory());
            try (var channel = FileChannel.open(beside(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock(); // until the channel closes
                return writing.write();
            }
        } catch (IOException e) {
            throw new KeysUnusable("The key file " + file + " cannot be written ("
                    + e.getClass().getSimpleName()
                    + "). The directory must be one that you may write to; run the command as the user who runs the"
                    + " server.");
        }
    }

    private void replace(KeyRing ring) throws IOException {
        Path fresh = beside(".new");
        Files.deleteIfExists(fresh);
        boolean guarded = canBeGuarded();
        if (guarded) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(OWNER_WRITES));
        }
        String text = String.join("\n", KeyText.write(ring)) + "\n";
        try (var channel = FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        if (guarded) {
            Files.setPosixFilePermissions(fresh, OWNER_READS);
            giveToOwnerOfOld(fresh);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceDirectory();
    }

    /** An operator with more rights than the server must not lock it out of its own keys. */
    private void giveToOwnerOfOld(Path fresh) throws IOException {
        if (exists()) {
            UserPrincipal owner = Files.getOwner(file);
            if (!owner.equals(Files.getOwner(fresh))) {
                Files.setOwner(fresh, owner);
            }
        }
    }

    /** Without it the new name could be lost with the power. Only some systems open directories. */
    private void forceDirectory() throws IOException {
        if (canBeGuarded()) {
            try (var channel = FileChannel.open(directory(), StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private void refuseOpenModes() throws IOException {
        if (canBeGuarded() && !OWNERS.containsAll(Files.getPosixFilePermissions(file))) {
            throw new KeysUnusable("The key file " + file
                    + " can be read or changed by others than its owner. Close it:" + " chmod 400 " + file);
        }
    }

    private static boolean hasModes(Path path) {
        try {
            return Files.getFileStore(path).supportsFileAttributeView("posix");
        } catch (IOException e) {
            return false;
        }
    }

    private Path directory() {
        return Objects.requireNonNull(file.getParent());
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private interface Writing {
        KeyRing write() throws IOException;
    }
}

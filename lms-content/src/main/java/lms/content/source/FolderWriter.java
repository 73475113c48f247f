package lms.content.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.Optional;

/**
 * Writes files of one curriculum, never anything outside its folder. A file is replaced in one step: whoever reads it
 * meanwhile sees the old text or the new one, never half of it.
 */
public final class FolderWriter {
    private final Path root;

    private FolderWriter(Path root) {
        this.root = root;
    }

    /**
     * A writer for one folder.
     *
     * @throws IOException when there is no such folder
     */
    public static FolderWriter to(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        return new FolderWriter(folder.toRealPath());
    }

    /**
     * Writes a file.
     *
     * @param path relative to the folder, with forward slashes
     * @param before what the file has to hold by now; empty when it must not exist
     * @throws WriteRefused when the path leads out of the folder or through a link, or somebody else changed the file
     * @throws IOException when the file cannot be written
     */
    public void write(String path, Optional<byte[]> before, byte[] after) throws IOException {
        Path file = inside(path);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) != before.isPresent()) {
            throw new WriteRefused(path, before.isPresent() ? "it is gone" : "it is there already");
        }
        if (before.isPresent() && !Arrays.equals(before.get(), Files.readAllBytes(file))) {
            throw new WriteRefused(path, "somebody else has changed it meanwhile");
        }
        replace(file, before.isPresent(), after);
    }

    private static void replace(Path file, boolean exists, byte[] after) throws IOException {
        // Beside the file, so that the move is one step; what a killed run left behind is in the way.
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        try {
            Files.write(fresh, after, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            if (exists) {
                copyPermissions(file, fresh);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** The file, if the path stays in the folder, names no directory and passes no link on its way. */
    private Path inside(String path) throws IOException {
        Path file = resolved(path);
        if (path.isEmpty() || !file.startsWith(root) || file.equals(root)) {
            throw new WriteRefused(path, "it leads out of the folder");
        }
        Path step = root;
        for (Path name : root.relativize(file)) {
            step = step.resolve(name);
            if (Files.isSymbolicLink(step)) {
                throw new WriteRefused(path, "'" + root.relativize(step) + "' is a link");
            }
        }
        Path folder = file.getParent();
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) || folder == null || !Files.isDirectory(folder)) {
            throw new WriteRefused(path, "it is no file in a folder that exists");
        }
        return file;
    }

    private Path resolved(String path) throws WriteRefused {
        try {
            return root.resolve(path).normalize();
        } catch (InvalidPathException e) {
            throw new WriteRefused(path, "no file can be called that");
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView fresh = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (old != null && fresh != null) {
            fresh.setPermissions(old.readAttributes().permissions());
        }
    }
}

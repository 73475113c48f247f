package lms.content.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lms.content.Diagnostic;
import lms.content.document.Position;
import lms.content.finding.Rule;
import lms.content.parallel.InParallel;

/** Reads a folder into memory, within limits, without following links out of it. */
final class FolderReader extends SimpleFileVisitor<Path> {
    /** More than any curriculum needs, little enough for a small server. */
    static final int MAX_FILES = 5_000;

    static final long MAX_FILE_BYTES = 20L * 1024 * 1024;
    static final long MAX_TOTAL_BYTES = 200L * 1024 * 1024;

    private final Path root;
    private final List<Found> found = new ArrayList<>();
    private final List<Diagnostic> refusals = new ArrayList<>();
    private long totalBytes;

    private FolderReader(Path root) {
        this.root = root;
    }

    static SourceTree read(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new NotDirectoryException(directory.toString());
        }
        FolderReader reader = new FolderReader(directory.toRealPath());
        Files.walkFileTree(reader.root, reader);
        return new SourceTree(reader.contents(), reader.refusals);
    }

    /**
     * A file that is to be read.
     *
     * @param link target as written; empty unless the file is a link
     */
    private record Found(String path, Path file, String link) {
        SourceFile read() {
            try {
                SourceFile.Kind kind = link.isEmpty() ? plainKind() : SourceFile.Kind.LINK;
                return new SourceFile(Files.readAllBytes(file), kind, link);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private SourceFile.Kind plainKind() throws IOException {
            return isExecutable(file) ? SourceFile.Kind.EXECUTABLE : SourceFile.Kind.PLAIN;
        }
    }

    private Map<String, SourceFile> contents() throws IOException {
        try {
            List<SourceFile> contents = InParallel.map(found, Found::read);
            Map<String, SourceFile> files = new HashMap<>();
            for (int i = 0; i < contents.size(); i++) {
                files.put(found.get(i).path(), contents.get(i));
            }
            return files;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        Path name = folder.getFileName();
        boolean git = name != null && name.toString().equals(".git");
        return git ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String path = relative(file);
        if (found.size() >= MAX_FILES) {
            refuse(Rule.F02, path, "there are more than " + MAX_FILES + " files", "Split the curriculum in two");
            return FileVisitResult.TERMINATE;
        }
        if (attributes.isSymbolicLink()) {
            readLink(path, file);
        } else if (attributes.isRegularFile() && !path.equals(".git")) {
            readFile(new Found(path, file, ""), attributes.size());
        }
        return FileVisitResult.CONTINUE;
    }

    private void readLink(String path, Path link) throws IOException {
        String written = Files.readSymbolicLink(link).toString();
        Path target = link.resolveSibling(written).normalize();
        if (!Files.exists(target) || !target.toRealPath().startsWith(root)) {
            refuse(Rule.F05, path, "this link leads out of the curriculum or to nothing", "Put the file itself here");
        } else if (!Files.isRegularFile(target)) {
            refuse(Rule.F05, path, "this is a link to a folder", "Link to single files, or put the folder here");
        } else {
            readFile(new Found(path, target, written), Files.size(target));
        }
    }

    private void readFile(Found file, long size) {
        totalBytes += size;
        if (size > MAX_FILE_BYTES) {
            String most = MAX_FILE_BYTES / 1024 / 1024 + " MB";
            refuse(
                    Rule.F02,
                    file.path(),
                    "the file is larger than " + most,
                    "Make it smaller, or link to where it is hosted");
        } else if (totalBytes > MAX_TOTAL_BYTES) {
            String most = MAX_TOTAL_BYTES / 1024 / 1024 + " MB";
            refuse(Rule.F02, file.path(), "all files together are larger than " + most, "Host large media elsewhere");
        } else {
            found.add(file);
        }
    }

    private void refuse(Rule rule, String path, String message, String hint) {
        refusals.add(rule.found(path, Position.START, message, hint));
    }

    private String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isExecutable(Path file) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        return view != null && view.readAttributes().permissions().contains(PosixFilePermission.OWNER_EXECUTE);
    }
}

package lms.content.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import lms.content.Diagnostic;

/**
 * The files of one curriculum, by path relative to it with forward slashes, held in memory and never changed. Every
 * file counts, those whose name starts with a dot as well; only {@code .git} is left out.
 */
public final class SourceTree {
    private final SortedMap<String, SourceFile> files;
    private final List<Diagnostic> refusals;
    private final String revision;

    SourceTree(Map<String, SourceFile> files, List<Diagnostic> refusals) {
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        this.refusals = List.copyOf(refusals);
        this.revision = GitTreeId.of(this.files);
    }

    /**
     * Reads a folder with everything below it. Files that are too large and links that lead out of the folder are not
     * read but {@linkplain #refusals() refused}.
     *
     * @throws IOException when the folder or one of its files cannot be read
     */
    public static SourceTree read(Path directory) throws IOException {
        return FolderReader.read(directory);
    }

    /** A tree of the given contents, none of them executable or a link. */
    public static SourceTree of(Map<String, byte[]> contents) {
        return of(contents, Set.of());
    }

    /**
     * A tree of the given contents, none of them a link.
     *
     * @param executable paths of the files that are marked as programs, which Git's name of the tree depends on
     */
    public static SourceTree of(Map<String, byte[]> contents, Set<String> executable) {
        Map<String, SourceFile> files = new TreeMap<>();
        contents.forEach((path, content) -> files.put(
                path, executable.contains(path) ? SourceFile.executable(content) : SourceFile.plain(content)));
        return new SourceTree(files, List.of());
    }

    /**
     * Names the content: the id of Git's tree object in hexadecimal, equal to what {@code git rev-parse HEAD:folder}
     * prints where the same files are committed.
     */
    public String revision() {
        return revision;
    }

    /** Paths in alphabetical order. */
    public Set<String> paths() {
        return files.keySet();
    }

    public boolean contains(String path) {
        return files.containsKey(path);
    }

    /** A copy of the file's content. */
    public Optional<byte[]> bytes(String path) {
        return file(path).map(file -> file.content().clone());
    }

    /** Size in bytes. */
    public Optional<Integer> size(String path) {
        return file(path).map(file -> file.content().length);
    }

    /** Names the content of the file: the same wherever the same bytes are. */
    public Optional<String> contentId(String path) {
        return file(path).map(SourceFile::contentId);
    }

    /** Whether the file is marked as a program. */
    public boolean isExecutable(String path) {
        return file(path).filter(SourceFile::isExecutable).isPresent();
    }

    /** Whether the file is a link to another one. */
    public boolean isLink(String path) {
        return file(path).filter(SourceFile::isLink).isPresent();
    }

    /** The same tree with another content of a file that is in it and no link. */
    public SourceTree with(String path, byte[] content) {
        Map<String, SourceFile> changed = new TreeMap<>(files);
        changed.computeIfPresent(
                path, (name, old) -> old.isExecutable() ? SourceFile.executable(content) : SourceFile.plain(content));
        return new SourceTree(changed, refusals);
    }

    /** The file as text; empty when it is missing or not UTF-8. A byte order mark is left out. */
    public Optional<String> text(String path) {
        return file(path).flatMap(file -> decode(file.content()));
    }

    /** What was found but not read, and why. */
    public List<Diagnostic> refusals() {
        return refusals;
    }

    private Optional<SourceFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    private static Optional<String> decode(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceTree tree && revision.equals(tree.revision) && refusals.equals(tree.refusals);
    }

    @Override
    public int hashCode() {
        return revision.hashCode();
    }

    @Override
    public String toString() {
        return "SourceTree " + revision + " of " + files.size() + " files";
    }
}

package lms.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * The directory of the search index: a directory for each generation of it, with a number for a name, and a file that
 * names the one that counts. It is locked as long as this is open, so that no other process writes to any of them.
 */
final class Generations implements Closeable {
    private static final String POINTER = "current";
    private static final String NEXT_POINTER = "current.next";
    private static final String CODEC = "LmsSearchGeneration";
    private static final int VERSION = 1;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private final Path path;
    private final Directory files;
    private final Lock lock;

    /** @throws IOException when the directory cannot be written, or belongs to another process */
    Generations(Path path) throws IOException {
        this.path = path;
        this.files = new MMapDirectory(path);
        try {
            this.lock = files.obtainLock(IndexWriter.WRITE_LOCK_NAME);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(files);
            throw e;
        }
    }

    /** The generation that counts; empty when there is none or the file that names it is damaged. */
    Optional<Path> current() {
        try (ChecksumIndexInput pointer = files.openChecksumInput(POINTER, IOContext.READONCE)) {
            CodecUtil.checkHeader(pointer, CODEC, VERSION, VERSION);
            int number = pointer.readInt();
            CodecUtil.checkFooter(pointer);
            return Optional.of(path.resolve(Integer.toString(number))).filter(Files::isDirectory);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Where the next generation can be made. */
    Path next() throws IOException {
        int newest = all().stream().mapToInt(Generations::number).max().orElse(0);
        return path.resolve(Integer.toString(newest + 1));
    }

    /** Makes this generation the one that counts, now and after a crash. */
    void choose(Path generation) throws IOException {
        IOUtils.deleteFilesIgnoringExceptions(files, NEXT_POINTER);
        try (IndexOutput pointer = files.createOutput(NEXT_POINTER, IOContext.DEFAULT)) {
            CodecUtil.writeHeader(pointer, CODEC, VERSION);
            pointer.writeInt(number(generation));
            CodecUtil.writeFooter(pointer);
        }
        files.sync(Set.of(NEXT_POINTER));
        files.rename(NEXT_POINTER, POINTER);
        files.syncMetaData();
    }

    /** Deletes all generations but this one, and an index from before there were generations. */
    void deleteAllBut(Path kept) throws IOException {
        IndexFiles.deleteFrom(files);
        for (Path generation : all()) {
            if (!generation.equals(kept)) {
                delete(generation);
            }
        }
    }

    /** Deletes a generation that nobody reads or writes. What else is in its directory stays there. */
    static void delete(Path generation) throws IOException {
        try (Directory directory = new MMapDirectory(generation)) {
            IndexFiles.deleteFrom(directory);
            IOUtils.deleteFilesIgnoringExceptions(directory, IndexWriter.WRITE_LOCK_NAME);
        }
        try {
            Files.delete(generation);
        } catch (DirectoryNotEmptyException e) {
            // somebody keeps something there
        }
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> children = Files.list(path)) {
            return children.filter(child ->
                            NUMBER.matcher(child.getFileName().toString()).matches())
                    .filter(Files::isDirectory)
                    .toList();
        }
    }

    private static int number(Path generation) {
        return Integer.parseInt(generation.getFileName().toString());
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(lock, files);
    }
}

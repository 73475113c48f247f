package lms.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lms.search.IndexEntry;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.Version;

/**
 * The files of the index. Readers see commits only, so a search never meets half of a change.
 *
 * <p>A writer lives only as long as one {@link #replaceAll}: starting the server costs no writer, and a killed process
 * leaves nothing behind but the last commit.
 */
final class IndexStore implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(IndexStore.class.getName());

    /** Count this up whenever fields or analysis change; an index made otherwise is then made anew. */
    private static final String SCHEMA = "1 on Lucene " + Version.LATEST;

    private static final String SCHEMA_KEY = "schema";
    private static final String STAMP_KEY = "stamp";

    private final Directory directory;
    private final Analyzer analyzer;
    private final ReaderManager readers;

    IndexStore(Path path, Analyzer analyzer) throws IOException {
        this.analyzer = analyzer;
        this.directory = FSDirectory.open(path);
        try {
            this.readers = new ReaderManager(openOrHeal());
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(directory);
            throw e;
        }
    }

    /** Work on one state of the index. */
    @FunctionalInterface
    interface Reading<T> {
        T of(DirectoryReader reader) throws IOException;
    }

    <T> T read(Reading<T> reading) throws IOException {
        DirectoryReader reader = readers.acquire();
        try {
            return reading.of(reader);
        } finally {
            readers.release(reader);
        }
    }

    Optional<String> stamp() throws IOException {
        return read(reader ->
                Optional.ofNullable(reader.getIndexCommit().getUserData().get(STAMP_KEY)));
    }

    /** Commits these groups, each in segments of its own, in place of all that was there. */
    void replaceAll(Collection<List<IndexEntry>> groups, String stamp) throws IOException {
        write(groups, Map.of(SCHEMA_KEY, SCHEMA, STAMP_KEY, stamp));
        readers.maybeRefreshBlocking();
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(readers, directory);
    }

    private DirectoryReader openOrHeal() throws IOException {
        if (DirectoryReader.indexExists(directory)) {
            try {
                return openChecked();
            } catch (IOException | RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "The search index cannot be read and is made anew: " + e);
                deleteIndexFiles();
            }
        }
        write(List.of(), Map.of(SCHEMA_KEY, SCHEMA));
        return openChecked();
    }

    /** Opening reads the ends of the files only; the checksums find damage in the middle, at disk speed. */
    private DirectoryReader openChecked() throws IOException {
        DirectoryReader reader = DirectoryReader.open(directory);
        try {
            if (!SCHEMA.equals(reader.getIndexCommit().getUserData().get(SCHEMA_KEY))) {
                throw new CorruptIndexException("it was made by another version", directory.toString());
            }
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return reader;
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(reader);
            throw e;
        }
    }

    /** Deletes what Lucene wrote and nothing else: the setting may have pointed at the wrong directory. */
    private void deleteIndexFiles() throws IOException {
        for (String name : directory.listAll()) {
            if (name.startsWith(IndexFileNames.SEGMENTS)
                    || IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches()) {
                directory.deleteFile(name);
            }
        }
    }

    private void write(Collection<List<IndexEntry>> groups, Map<String, String> userData) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, writing())) {
            for (List<IndexEntry> group : groups) {
                for (IndexEntry entry : group) {
                    writer.addDocument(EntryDocument.of(entry));
                }
                writer.flush(); // ends the segment, so that the next group starts another
            }
            writer.setLiveCommitData(userData.entrySet());
            writer.commit();
        }
    }

    /** Merging would put two groups into one segment; closing without a commit takes everything back. */
    private IndexWriterConfig writing() {
        return new IndexWriterConfig(analyzer)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setMergeScheduler(new SerialMergeScheduler())
                .setCommitOnClose(false);
    }
}

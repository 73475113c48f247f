package lms.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import lms.search.Changes;
import lms.search.IndexedPage;
import lms.search.PageHash;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.IOUtils;

/** The files of the index. */
final class IndexStore implements AutoCloseable {
    private final Directory directory;
    private final IndexWriter writer;
    private final ReaderManager readers;
    private final Function<IndexedPage, List<Document>> documents;
    private final Map<String, String> positions = new HashMap<>();

    IndexStore(Path path, String fingerprint, Function<IndexedPage, List<Document>> documents) throws IOException {
        this(FSDirectory.open(path), fingerprint, documents);
    }

    IndexStore(Directory directory, String fingerprint, Function<IndexedPage, List<Document>> documents)
            throws IOException {
        this.documents = documents;
        this.directory = directory;
        this.writer = new IndexWriter(
                directory,
                new IndexWriterConfig(new KeywordAnalyzer())
                        .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                        .setMergePolicy(NoMergePolicy.INSTANCE));
        writer.commit();
        this.readers = new ReaderManager(DirectoryReader.open(writer));
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

    synchronized Map<String, String> positions() {
        return Map.copyOf(positions);
    }

    Map<String, String> hashes(String source) throws IOException {
        return read(reader -> {
            Map<String, String> hashes = new HashMap<>();
            for (LeafReaderContext leaf : reader.leaves()) {
                SortedDocValues pages = DocValues.getSorted(leaf.reader(), Keys.PAGE);
                SortedDocValues sources = DocValues.getSorted(leaf.reader(), Keys.SOURCE);
                SortedDocValues values = DocValues.getSorted(leaf.reader(), Keys.HASH);
                Bits live = leaf.reader().getLiveDocs();
                for (int i = 0; i < leaf.reader().maxDoc(); i++) {
                    if ((live == null || live.get(i))
                            && sources.advanceExact(i)
                            && pages.advanceExact(i)
                            && values.advanceExact(i)
                            && sources.lookupOrd(sources.ordValue())
                                    .utf8ToString()
                                    .equals(source)) {
                        hashes.put(
                                pages.lookupOrd(pages.ordValue()).utf8ToString(),
                                values.lookupOrd(values.ordValue()).utf8ToString());
                    }
                }
            }
            return hashes;
        });
    }

    synchronized Changes follow(String source, String position, Iterable<IndexedPage> pages) throws IOException {
        Map<String, String> known = hashes(source);
        int unchanged = 0;
        int written = 0;
        SortedMap<String, List<IndexedPage>> byToken = new TreeMap<>();
        for (IndexedPage page : pages) {
            if (PageHash.of(page).equals(known.remove(page.id()))) {
                unchanged++;
            } else {
                byToken.computeIfAbsent(page.access(), token -> new ArrayList<>())
                        .add(page);
            }
        }
        for (List<IndexedPage> group : byToken.values()) {
            for (IndexedPage page : group) {
                writer.updateDocuments(new Term(Keys.PAGE, page.id()), documents.apply(page));
                written++;
            }
            writer.flush();
        }
        for (String gone : known.keySet()) {
            writer.deleteDocuments(new Term(Keys.PAGE, gone));
        }
        positions.put(source, position);
        readers.maybeRefreshBlocking();
        writer.commit();
        return new Changes(written, unchanged, known.size());
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(readers, writer, directory);
    }
}

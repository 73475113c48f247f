package lms.web.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lms.search.IndexedPage;
import lms.search.IndexedSection;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.IOUtils;

/** An index as a search for documentation would make it with Lucene alone. */
final class BareIndex implements AutoCloseable {
    private static final double BUFFER_MEGABYTES = 48; // as ours

    private final Directory directory;
    private final IndexWriter writer;
    private final BareDocument way;

    BareIndex(Path path, BareDocument way) throws IOException {
        this.way = way;
        directory = new MMapDirectory(path);
        writer = new IndexWriter(
                directory, new IndexWriterConfig(BareDocument.analyzer()).setRAMBufferSizeMB(BUFFER_MEGABYTES));
    }

    /** Adds each section and brings all to disk. */
    void add(List<IndexedPage> pages) throws IOException {
        for (IndexedPage page : pages) {
            for (IndexedSection section : page.sections()) {
                writer.addDocument(way.of(page, section));
            }
        }
        writer.commit();
    }

    void clear() throws IOException {
        writer.deleteAll();
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(writer, directory);
    }
}

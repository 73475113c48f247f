package lms.web.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lms.search.IndexedPage;
import lms.search.IndexedSection;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.IOUtils;

/** An index as a search for documentation would make it with Lucene alone: what it takes to search and to show. */
final class BareIndex implements AutoCloseable {
    private static final double BUFFER_MEGABYTES = 48; // as ours

    private final Directory directory;
    private final IndexWriter writer;
    private final FieldType text = new FieldType(TextField.TYPE_STORED);

    BareIndex(Path path) throws IOException {
        text.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        text.freeze();
        directory = new MMapDirectory(path);
        writer = new IndexWriter(
                directory, new IndexWriterConfig(new EnglishAnalyzer()).setRAMBufferSizeMB(BUFFER_MEGABYTES));
    }

    /** Adds each section and brings all to disk. */
    void add(List<IndexedPage> pages) throws IOException {
        for (IndexedPage page : pages) {
            for (IndexedSection section : page.sections()) {
                writer.addDocument(document(page, section));
            }
        }
        writer.commit();
    }

    private Document document(IndexedPage page, IndexedSection section) {
        Document document = new Document();
        document.add(new StringField("id", page.id() + "#" + section.anchor(), Field.Store.YES));
        document.add(new StoredField("url", page.url()));
        document.add(new Field("title", page.title(), text));
        document.add(new Field("heading", section.heading(), text));
        document.add(new Field("body", section.body(), text));
        return document;
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

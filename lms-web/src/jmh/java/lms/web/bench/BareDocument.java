package lms.web.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lms.search.IndexedPage;
import lms.search.IndexedSection;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** How somebody with Lucene alone would index a section, by Lucene's own analyzers. */
public enum BareDocument {
    /** Title, heading and body with offsets: what it takes to search and to show. */
    PLAIN("three fields of text") {
        @Override
        Document of(IndexedPage page, IndexedSection section) {
            Document document = new Document();
            document.add(new StringField("id", page.id() + "#" + section.anchor(), Field.Store.YES));
            document.add(new StoredField("url", page.url()));
            document.add(new Field("title", page.title(), OFFSETS));
            document.add(new Field("heading", section.heading(), OFFSETS));
            document.add(new Field("body", section.body(), OFFSETS));
            return document;
        }
    },

    /** Fields for all that our search can do: exact forms, phrases, names, facets, suggestions, rights. */
    EQUAL("fields like ours") {
        @Override
        Document of(IndexedPage page, IndexedSection section) {
            Document document = new Document();
            String id = page.id() + "#" + section.anchor();
            String names = String.join("\n", page.title(), section.heading(), String.join("\n", section.names()));
            String all = names + "\n" + section.body();
            document.add(new Field("scored", all, FREQUENCIES));
            document.add(new Field("ordered", all, POSITIONS));
            document.add(new Field("exact", all, POSITIONS));
            document.add(new Field("names", names, FREQUENCIES));
            document.add(new StringField("whole", section.heading().toLowerCase(Locale.ROOT), Field.Store.NO));
            document.add(new StringField("section", id, Field.Store.NO));
            document.add(new StringField("source", page.source(), Field.Store.NO));
            document.add(new StringField("access", page.access(), Field.Store.NO));
            document.add(new SortedDocValuesField("work", new BytesRef(page.work())));
            facet(document, "page", page.id());
            facet(document, "course", page.place().course());
            facet(document, "kind", section.kind());
            facet(document, "language", page.language());
            facet(document, "level", page.level());
            facet(document, "length", page.minutes() < 30 ? "short" : "long");
            document.add(new SortedSetDocValuesField("suggest", new BytesRef(section.heading())));
            document.add(new BinaryDocValuesField("destination", new BytesRef(page.url() + "#" + section.anchor())));
            List.of(
                            id,
                            page.place().courseTitle(),
                            page.place().module(),
                            page.place().lesson(),
                            page.title(),
                            page.url(),
                            section.heading(),
                            section.body())
                    .forEach(text -> document.add(new StoredField("stored", text)));
            return document;
        }
    };

    private static final FieldType OFFSETS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, true);
    private static final FieldType POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType FREQUENCIES = type(IndexOptions.DOCS_AND_FREQS, false);

    private final String words;

    BareDocument(String words) {
        this.words = words;
    }

    abstract Document of(IndexedPage page, IndexedSection section);

    String inWords() {
        return words;
    }

    /** Porter's stems without a list of stop words, as ours; and folded words for what is sought as it stands. */
    static Analyzer analyzer() {
        Analyzer plain = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer source = new StandardTokenizer();
                return new TokenStreamComponents(source, new ASCIIFoldingFilter(new LowerCaseFilter(source)));
            }
        };
        return new PerFieldAnalyzerWrapper(
                new EnglishAnalyzer(CharArraySet.EMPTY_SET), Map.of("exact", plain, "names", plain));
    }

    private static void facet(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
        document.add(new SortedDocValuesField(field, new BytesRef(value)));
    }

    private static FieldType type(IndexOptions options, boolean stored) {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(options);
        type.setStored(stored);
        type.freeze();
        return type;
    }
}

package lms.search.lucene;

import java.util.List;
import lms.search.IndexEntry;
import lms.search.SearchHit;
import lms.search.SnippetPart;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/**
 * How an entry lies in the index: one flat document.
 *
 * <p>Heading, title and body go into one scored field, the heading four times and the title twice. This gives exactly
 * the weighted frequencies and lengths of BM25F (Robertson, Zaragoza and Taylor, 2004) at the price of one posting
 * list per word.
 */
final class EntryDocument {
    /** The token a reader must hold; the only field that access depends on. */
    static final String ACCESS = "access";

    /** Scored text of English entries, stemmed. */
    static final String ENGLISH = "english";

    /** Scored text of entries in any other language, folded only. */
    static final String PLAIN = "plain";

    /** Folded words of every entry with their positions: phrases, beginnings, spelling. */
    static final String EXACT = "exact";

    static final String COURSE = "course";
    static final String KIND = "kind";
    static final String LANGUAGE = "language";

    private static final String COURSE_TITLE = "courseTitle";
    private static final String LESSON = "lesson";
    private static final String TITLE = "title";
    private static final String HEADING = "heading";
    private static final String URL = "url";
    private static final String BODY = "body";

    private static final int HEADING_WEIGHT = 4;
    private static final int TITLE_WEIGHT = 2;
    private static final FieldType SCORED = scored();

    private EntryDocument() {}

    /** The field that holds the scored text of a language. */
    static String textField(String language) {
        return language.equals("en") || language.startsWith("en-") ? ENGLISH : PLAIN;
    }

    static Document of(IndexEntry entry) {
        Document document = new Document();
        document.add(new StringField(ACCESS, entry.access(), Field.Store.NO));
        facet(document, COURSE, entry.course());
        facet(document, KIND, entry.kind());
        facet(document, LANGUAGE, entry.language());
        document.add(new StoredField(COURSE_TITLE, entry.courseTitle()));
        document.add(new StoredField(LESSON, entry.lesson()));
        document.add(new StoredField(URL, entry.url()));
        String scored = textField(entry.language());
        text(document, scored, TITLE, entry.title(), TITLE_WEIGHT);
        text(document, scored, HEADING, entry.heading(), HEADING_WEIGHT);
        text(document, scored, BODY, entry.body(), 1);
        return document;
    }

    /** The body of a document, for its snippet. */
    static String body(Document document) {
        return document.get(BODY);
    }

    static SearchHit hit(Document document, List<SnippetPart> snippet) {
        return new SearchHit(
                document.get(TITLE),
                document.get(URL),
                document.get(COURSE),
                document.get(COURSE_TITLE),
                document.get(LESSON),
                document.get(HEADING),
                document.get(KIND),
                document.get(LANGUAGE),
                snippet);
    }

    private static void facet(Document document, String field, String value) {
        document.add(new StoredField(field, value));
        document.add(new SortedDocValuesField(field, new BytesRef(value)));
    }

    private static void text(Document document, String scored, String stored, String text, int weight) {
        String normalised = TextAnalysis.normalised(text);
        document.add(new StoredField(stored, normalised));
        document.add(new TextField(EXACT, normalised, Field.Store.NO));
        for (int i = 0; i < weight; i++) {
            document.add(new Field(scored, normalised, SCORED));
        }
    }

    private static FieldType scored() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}

package lms.search.lucene;

import lms.search.IndexedPage;
import lms.search.PageHash;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** The fields by which pages are kept, replaced and hidden, whatever their text is. */
final class Keys {
    /** Id of the page. */
    static final String PAGE = "page";

    /** What the page comes from. */
    static final String SOURCE = "source";

    /** The token that a reader must hold; the only field that access depends on. */
    static final String ACCESS = "access";

    /** Hash of the whole page. */
    static final String HASH = "hash";

    private Keys() {}

    static void add(Document document, IndexedPage page) {
        add(document, PAGE, page.id());
        add(document, SOURCE, page.source());
        document.add(new StringField(ACCESS, page.access(), Field.Store.NO));
        document.add(new SortedDocValuesField(HASH, new BytesRef(PageHash.of(page))));
    }

    private static void add(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
        document.add(new SortedDocValuesField(field, new BytesRef(value)));
    }
}

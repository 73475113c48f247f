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
    /** Id of the page; also to be had by document. */
    static final String PAGE = "page";

    /** What the page comes from. */
    static final String SOURCE = "source";

    /** The token that a reader must hold; the only field that access depends on. */
    static final String ACCESS = "access";

    /** {@link PageHash} of the page; to be had by document only. */
    static final String HASH = "hash";

    private Keys() {}

    /** Adds the keys of a page to one of its documents. */
    static void add(Document document, IndexedPage page, String hash) {
        document.add(new StringField(PAGE, page.id(), Field.Store.NO));
        document.add(new SortedDocValuesField(PAGE, new BytesRef(page.id())));
        document.add(new StringField(SOURCE, page.source(), Field.Store.NO));
        document.add(new StringField(ACCESS, page.access(), Field.Store.NO));
        document.add(new SortedDocValuesField(HASH, new BytesRef(hash)));
    }
}

package lms.search.lucene;

import java.util.List;
import java.util.function.Function;
import lms.search.IndexedPage;
import org.apache.lucene.document.Document;

/**
 * How pages become documents.
 *
 * @param documents gives the documents of a page, with all words as terms already and without the {@link Keys}
 * @param fingerprint differs whenever the same page would be written in another way
 */
record PageWriting(Function<IndexedPage, List<Document>> documents, String fingerprint) {}

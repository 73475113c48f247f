package lms.search.lucene;

import java.io.IOException;
import java.util.List;

/** A collection of texts with one way of ranking them. */
interface RankedTexts extends AutoCloseable {

    /** The best texts for a query, best first. */
    List<TestCollection.Ranking> search(String query, String language, int limit) throws IOException;

    @Override
    void close() throws IOException;
}

package lms.search.lucene;

import java.io.IOException;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * What a query is sought by, in two steps. What decides little about a place in the list, and costs as much as all the
 * rest, is asked of the best alone.
 *
 * @param finding which sections answer, and how well
 * @param refining what moves the best of them a little
 */
record Sought(Query finding, Query refining) {

    /** With similar words and the like looked up once for all that is then counted and ranked: that is most of the work. */
    Sought rewritten(IndexSearcher searcher) throws IOException {
        return new Sought(searcher.rewrite(finding), searcher.rewrite(refining));
    }

    /** Narrowed to what a filter lets through. */
    Sought within(Iterable<? extends Query> filters) {
        BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(finding, Occur.MUST);
        filters.forEach(filter -> narrowed.add(filter, Occur.FILTER));
        return new Sought(narrowed.build(), refining);
    }

    /** Both steps as one query, which gives every section the score that the best ones get. */
    Query whole() {
        return new BooleanQuery.Builder()
                .add(finding, Occur.MUST)
                .add(refining, Occur.SHOULD)
                .build();
    }
}

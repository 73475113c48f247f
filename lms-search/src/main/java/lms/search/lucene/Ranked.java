package lms.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;

/**
 * The best sections for a query.
 *
 * @param found best first
 * @param more whether there were more than could be looked at
 */
@SuppressWarnings("ArrayRecordComponent")
record Ranked(ScoreDoc[] found, boolean more) {

    /** @param most sections to look at, at least 1 */
    static Ranked of(IndexSearcher searcher, Query query, int most) throws IOException {
        if (searcher.getIndexReader().maxDoc() == 0) {
            return new Ranked(new ScoreDoc[0], false);
        }
        TopDocs best = searcher.search(query, new TopScoreDocCollectorManager(most, null, most));
        boolean all = best.totalHits.relation == TotalHits.Relation.EQUAL_TO && best.totalHits.value <= most;
        return new Ranked(best.scoreDocs, !all);
    }

    float best() {
        return found.length == 0 ? 0 : found[0].score;
    }

    /** Without those that match so little that nobody would call it an answer. */
    Ranked atLeast(float score) {
        int enough = 0;
        while (enough < found.length && found[enough].score >= score) {
            enough++;
        }
        return enough == found.length ? this : new Ranked(Arrays.copyOf(found, enough), false);
    }
}

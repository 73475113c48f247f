package lms.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/**
 * The best sections for a query.
 *
 * @param found best first
 * @param more whether there were more than could be looked at
 */
@SuppressWarnings("ArrayRecordComponent")
record Ranked(ScoreDoc[] found, boolean more) {
    private static final Comparator<ScoreDoc> BEST_FIRST = Comparator.<ScoreDoc>comparingDouble(match -> match.score)
            .reversed()
            .thenComparingInt(match -> match.doc);

    /** @param most sections to look at, at least 1 */
    static Ranked of(IndexSearcher searcher, Query query, int most) throws IOException {
        if (searcher.getIndexReader().maxDoc() == 0) {
            return new Ranked(new ScoreDoc[0], false);
        }
        TopDocs best = searcher.search(query, new TopScoreDocCollectorManager(most, null, most));
        boolean all = best.totalHits.relation == TotalHits.Relation.EQUAL_TO && best.totalHits.value <= most;
        return new Ranked(best.scoreDocs, !all);
    }

    /** @param most sections to find and to refine, at least 1 */
    static Ranked of(IndexSearcher searcher, Sought sought, int most) throws IOException {
        Ranked found = of(searcher, sought.finding(), most);
        return found.refined(searcher, sought.refining());
    }

    /** With what another query makes of each added to its score. */
    private Ranked refined(IndexSearcher searcher, Query refining) throws IOException {
        ScoreDoc[] refined = found.clone();
        Arrays.sort(refined, Comparator.comparingInt(match -> match.doc));
        Weight weight = searcher.createWeight(searcher.rewrite(refining), ScoreMode.COMPLETE, 1);
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        int from = 0;
        while (from < refined.length) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(refined[from].doc, leaves));
            int to = from;
            while (to < refined.length
                    && refined[to].doc < leaf.docBase + leaf.reader().maxDoc()) {
                to++;
            }
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                refine(scorer, leaf.docBase, refined, from, to);
            }
            from = to;
        }
        Arrays.sort(refined, BEST_FIRST);
        return new Ranked(refined, more);
    }

    /** Asks of these alone whether they match: words between them that might be near each other are not looked at. */
    private static void refine(Scorer scorer, int base, ScoreDoc[] refined, int from, int to) throws IOException {
        TwoPhaseIterator near = scorer.twoPhaseIterator();
        DocIdSetIterator candidates = near == null ? scorer.iterator() : near.approximation();
        for (int i = from; i < to; i++) {
            int document = refined[i].doc - base;
            if (candidates.docID() < document) {
                candidates.advance(document);
            }
            if (candidates.docID() == document && (near == null || near.matches())) {
                refined[i] = new ScoreDoc(refined[i].doc, refined[i].score + scorer.score());
            }
        }
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

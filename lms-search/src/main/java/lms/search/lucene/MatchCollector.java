package lms.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lms.search.FacetCount;
import lms.search.SearchQuery;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;

/**
 * Finds the page, the total and the facets in one pass.
 *
 * <p>A document that misses exactly one of the wanted facet values is no hit, but is counted in that facet: the counts
 * beside a chosen value then say what another choice would give.
 */
final class MatchCollector extends SimpleCollector {
    /** Nobody reads on from here, and each further page costs memory. */
    private static final int MAX_OFFSET = 1_000;

    private static final int MAX_LIMIT = 100;

    private final int offset;
    private final int limit;
    private final TopScoreDocCollector best;
    private final List<FacetTally> facets;
    private @Nullable LeafCollector bestOfSegment;

    MatchCollector(SearchQuery query) {
        this.offset = Math.max(0, Math.min(query.offset(), MAX_OFFSET));
        this.limit = Math.max(0, Math.min(query.limit(), MAX_LIMIT));
        this.best =
                new TopScoreDocCollectorManager(Math.max(1, offset + limit), null, Integer.MAX_VALUE).newCollector();
        this.facets = List.of(
                new FacetTally(EntryDocument.COURSE, query.course()),
                new FacetTally(EntryDocument.KIND, query.kind()),
                new FacetTally(EntryDocument.LANGUAGE, query.language()));
    }

    int total() {
        return best.getTotalHits();
    }

    /** The page that was asked for. */
    ScoreDoc[] page() {
        return limit == 0 ? new ScoreDoc[0] : best.topDocs(offset, limit).scoreDocs;
    }

    Map<String, List<FacetCount>> facets() throws IOException {
        Map<String, List<FacetCount>> counts = new LinkedHashMap<>();
        for (FacetTally facet : facets) {
            counts.put(facet.field(), facet.counts());
        }
        return counts;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
        bestOfSegment = best.getLeafCollector(segment);
        for (FacetTally facet : facets) {
            facet.startSegment(segment.reader());
        }
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
        segment().setScorer(scorer);
    }

    @Override
    public void collect(int document) throws IOException {
        FacetTally missed = null;
        int misses = 0;
        for (FacetTally facet : facets) {
            if (!facet.admits(document)) {
                missed = facet;
                misses++;
            }
        }
        if (missed == null) {
            segment().collect(document);
            for (FacetTally facet : facets) {
                facet.count();
            }
        } else if (misses == 1) {
            missed.count();
        }
    }

    /** Lucene asks for one collector per thread; we search on the caller's thread, so there is one. */
    record OnePass(SearchQuery query) implements CollectorManager<MatchCollector, MatchCollector> {
        @Override
        public MatchCollector newCollector() {
            return new MatchCollector(query);
        }

        @Override
        public MatchCollector reduce(Collection<MatchCollector> collectors) {
            return collectors.iterator().next();
        }
    }

    private LeafCollector segment() {
        if (bestOfSegment == null) {
            throw new IllegalStateException("a document before its segment");
        }
        return bestOfSegment;
    }
}

package lms.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lms.search.FacetCount;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;

/** Counts the values of one facet, and knows which of them the caller asked for. */
final class FacetTally {
    private static final int MAX_VALUES = 100;

    private final String field;
    private final Optional<String> wanted;
    private final Map<String, Integer> counts = new HashMap<>();
    private SortedDocValues values = DocValues.emptySorted();
    private int[] countsByOrdinal = {};

    FacetTally(String field, Optional<String> wanted) {
        this.field = field;
        this.wanted = wanted;
    }

    String field() {
        return field;
    }

    void startSegment(LeafReader segment) throws IOException {
        finishSegment();
        values = DocValues.getSorted(segment, field);
        countsByOrdinal = new int[values.getValueCount()];
    }

    /** Moves to a document and says whether it has the value that the caller asked for, if any. */
    boolean admits(int document) throws IOException {
        return values.advanceExact(document)
                && (wanted.isEmpty()
                        || values.lookupOrd(values.ordValue()).utf8ToString().equals(wanted.get()));
    }

    /** Counts the document last moved to. */
    void count() throws IOException {
        countsByOrdinal[values.ordValue()]++;
    }

    /** All counts, the most frequent value first. */
    List<FacetCount> counts() throws IOException {
        finishSegment();
        return counts.entrySet().stream()
                .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::value))
                .limit(MAX_VALUES)
                .toList();
    }

    private void finishSegment() throws IOException {
        for (int ordinal = 0; ordinal < countsByOrdinal.length; ordinal++) {
            if (countsByOrdinal[ordinal] > 0) {
                counts.merge(values.lookupOrd(ordinal).utf8ToString(), countsByOrdinal[ordinal], Integer::sum);
            }
        }
        countsByOrdinal = new int[0];
    }
}

package lms.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.index.Terms;

/** The one place that decides what a caller reads. */
final class VisiblePages {
    private final SortedMap<String, List<LeafReader>> segments = new TreeMap<>();

    VisiblePages(DirectoryReader index) throws IOException {
        for (LeafReaderContext leaf : index.leaves()) {
            Optional<String> token = token(leaf.reader());
            if (token.isPresent()) {
                segments.computeIfAbsent(token.get(), none -> new ArrayList<>()).add(leaf.reader());
            }
        }
    }

    /** The tokens that any page has. */
    Set<String> tokens() {
        return segments.keySet();
    }

    /** The token of each segment, by the name of the segment. */
    Map<String, String> tokenBySegment() {
        Map<String, String> tokens = new HashMap<>();
        segments.forEach((token, of) -> of.forEach(segment -> tokens.put(name(segment), token)));
        return tokens;
    }

    /**
     * A reader over the segments whose token the caller holds, and no others. Closing it leaves the index open, and it
     * stays readable when the index is closed.
     */
    MultiReader visibleWith(Set<String> tokens) throws IOException {
        List<IndexReader> visible = new ArrayList<>();
        segments.forEach((token, of) -> {
            if (tokens.contains(token)) {
                visible.addAll(of);
            }
        });
        return new MultiReader(visible.toArray(IndexReader[]::new), false);
    }

    /** A segment that should hold more than one token, by whatever mistake, has none and is shown to nobody. */
    private static Optional<String> token(LeafReader segment) throws IOException {
        Terms access = segment.terms(Keys.ACCESS);
        return access != null && access.getMin().equals(access.getMax())
                ? Optional.of(access.getMin().utf8ToString())
                : Optional.empty();
    }

    private static String name(LeafReader segment) {
        return ((SegmentReader) FilterLeafReader.unwrap(segment)).getSegmentName();
    }
}

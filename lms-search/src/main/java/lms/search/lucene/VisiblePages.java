package lms.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Terms;

/** The one place that decides what a caller reads. */
final class VisiblePages {
    private VisiblePages() {}

    /**
     * A reader over the segments whose token the caller holds, and no others. A segment that should hold more than one
     * token, by whatever mistake, is shown to nobody. The caller closes the reader; the index stays open.
     */
    static MultiReader of(DirectoryReader index, Set<String> tokens) throws IOException {
        List<IndexReader> visible = new ArrayList<>();
        for (LeafReaderContext leaf : index.leaves()) {
            if (isVisible(leaf.reader(), tokens)) {
                visible.add(leaf.reader());
            }
        }
        return new MultiReader(visible.toArray(IndexReader[]::new), false);
    }

    private static boolean isVisible(LeafReader segment, Set<String> tokens) throws IOException {
        Terms access = segment.terms(Keys.ACCESS);
        return access != null
                && access.getMin().equals(access.getMax())
                && tokens.contains(access.getMin().utf8ToString());
    }
}

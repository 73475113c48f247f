package lms.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.IOUtils;

/**
 * One state of the index. It is counted who reads it: it is closed when it was released as often as it was retained,
 * the first time by its maker.
 */
final class View {
    /** So many kinds of readers are remembered. Most callers have the same few tokens; making a reader is cheap. */
    private static final int MOST_KEPT = 64;

    private final DirectoryReader index;
    private final VisiblePages pages;
    private final Answers answers = new Answers();
    private final Map<Set<String>, Shared> readers = new LinkedHashMap<>(MOST_KEPT, 0.75f, true);

    View(DirectoryReader index) throws IOException {
        this.index = index;
        this.pages = new VisiblePages(index);
        index.getReaderCacheHelper().addClosedListener(closed -> forgetReaders());
    }

    private record Shared(MultiReader reader, Visible visible) {}

    DirectoryReader index() {
        return index;
    }

    Map<String, String> tokenBySegment() {
        return pages.tokenBySegment();
    }

    /** Whether it was still open, and is now kept open until it is released. */
    boolean retain() {
        return index.tryIncRef();
    }

    void release() throws IOException {
        index.decRef();
    }

    <T> T read(Set<String> tokens, PageStore.Reading<T> reading) throws IOException {
        Shared shared = shared(tokens);
        try {
            return reading.of(shared.visible);
        } finally {
            shared.reader.decRef();
        }
    }

    /** The hashes of the pages of a source, by page. */
    Map<String, String> hashes(String source) throws IOException {
        Map<String, String> hashes = new HashMap<>();
        for (LeafReaderContext leaf : index.leaves()) {
            addHashes(leaf.reader(), source, hashes);
        }
        return hashes;
    }

    private static void addHashes(LeafReader segment, String source, Map<String, String> hashes) throws IOException {
        PostingsEnum found = segment.postings(new Term(Keys.SOURCE, source), PostingsEnum.NONE);
        if (found == null) {
            return;
        }
        SortedDocValues pages = DocValues.getSorted(segment, Keys.PAGE);
        SortedDocValues values = DocValues.getSorted(segment, Keys.HASH);
        Bits live = segment.getLiveDocs();
        int last = -1; // the documents of a page lie beside each other
        for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
            if ((live == null || live.get(doc)) && pages.advanceExact(doc) && pages.ordValue() != last) {
                last = pages.ordValue();
                values.advanceExact(doc);
                hashes.put(
                        pages.lookupOrd(last).utf8ToString(),
                        values.lookupOrd(values.ordValue()).utf8ToString());
            }
        }
    }

    /** Tokens that nothing has make no difference, so that those who see the same share a reader. */
    private synchronized Shared shared(Set<String> tokens) throws IOException {
        Set<String> held = new HashSet<>(pages.tokens());
        held.retainAll(tokens);
        Shared shared = readers.get(held);
        if (shared == null) {
            MultiReader reader = pages.visibleWith(held);
            shared = new Shared(reader, new Visible(reader, answers));
            readers.put(held, shared);
            if (readers.size() > MOST_KEPT) {
                Iterator<Shared> longestUnused = readers.values().iterator();
                longestUnused.next().reader.decRef();
                longestUnused.remove();
            }
        }
        shared.reader.incRef();
        return shared;
    }

    private synchronized void forgetReaders() throws IOException {
        List<MultiReader> all = new ArrayList<>();
        readers.values().forEach(shared -> all.add(shared.reader));
        readers.clear();
        IOUtils.close(all);
    }
}

package lms.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;

/** Reads one value of each of many documents. Remembers the values that it came across: there are few, or one a page. */
final class SectionValues {
    private final List<LeafReaderContext> leaves;
    private final Map<String, String[][]> remembered = new ConcurrentHashMap<>();

    SectionValues(IndexReader reader) {
        this.leaves = reader.leaves();
    }

    /**
     * The values of a field.
     *
     * @param documents in ascending order
     * @return the value of each document; empty where it has none
     */
    String[] of(String field, int[] documents) throws IOException {
        String[][] known = remembered.computeIfAbsent(field, none -> new String[leaves.size()][]);
        String[] values = new String[documents.length];
        int from = 0;
        while (from < documents.length) {
            int leaf = ReaderUtil.subIndex(documents[from], leaves);
            int end = leaves.get(leaf).docBase + leaves.get(leaf).reader().maxDoc();
            int to = from;
            while (to < documents.length && documents[to] < end) {
                to++;
            }
            read(field, leaf, known, documents, values, from, to);
            from = to;
        }
        return values;
    }

    /** What was stored with a document. */
    Stored stored(int document) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        return Stored.of(leaf.reader(), document - leaf.docBase);
    }

    private void read(String field, int leaf, String[][] known, int[] documents, String[] values, int from, int to)
            throws IOException {
        LeafReader segment = leaves.get(leaf).reader();
        int base = leaves.get(leaf).docBase;
        SortedDocValues ordinals = DocValues.getSorted(segment, field);
        if (known[leaf] == null) {
            known[leaf] = new String[ordinals.getValueCount()]; // two threads may both do it: the values are the same
        }
        for (int i = from; i < to; i++) {
            values[i] = ordinals.advanceExact(documents[i] - base) ? value(ordinals, known[leaf]) : "";
        }
    }

    private static String value(SortedDocValues ordinals, String[] known) throws IOException {
        int ordinal = ordinals.ordValue();
        String value = known[ordinal];
        if (value == null) {
            value = ordinals.lookupOrd(ordinal).utf8ToString();
            known[ordinal] = value;
        }
        return value;
    }
}

package lms.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;

/** Reads one value of each of many documents. */
final class SectionValues {
    private final List<LeafReaderContext> leaves;

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
        String[] values = new String[documents.length];
        int leaf = -1;
        int end = 0;
        int base = 0;
        SortedDocValues segment = DocValues.emptySorted();
        String[] known = {};
        for (int i = 0; i < documents.length; i++) {
            if (documents[i] >= end) {
                leaf = ReaderUtil.subIndex(documents[i], leaves);
                LeafReaderContext context = leaves.get(leaf);
                base = context.docBase;
                end = base + context.reader().maxDoc();
                segment = DocValues.getSorted(context.reader(), field);
                known = new String[segment.getValueCount()];
            }
            values[i] = segment.advanceExact(documents[i] - base) ? value(segment, known) : "";
        }
        return values;
    }

    private static String value(SortedDocValues segment, String[] known) throws IOException {
        int ordinal = segment.ordValue();
        if (known[ordinal] == null) {
            known[ordinal] = segment.lookupOrd(ordinal).utf8ToString();
        }
        return known[ordinal];
    }
}

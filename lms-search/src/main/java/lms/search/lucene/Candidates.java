package lms.search.lucene;

import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/** Texts that match what was typed, of which there may be thousands where the first few are wanted. */
final class Candidates {
    private static final int BITS = 16;
    private static final int MASK = (1 << BITS) - 1;

    private final VisibleNames names;
    private final String language;
    private final int[] byRank = new int[Rank.COUNT];
    private long[] found = {};
    private int size;
    private int last = -1;

    /** @param language that goes before others */
    Candidates(VisibleNames names, String language) {
        this.names = names;
        this.language = language;
    }

    /** Adds a text of a segment that matches in such a way. */
    void add(int match, int segment, int text) {
        int rank = names.segment(segment).rank(text, match, language);
        found = ArrayUtil.grow(found, size + 1);
        found[size++] = (long) text << (2 * BITS) | (long) segment << BITS | rank;
        byRank[rank]++;
        last = Math.max(last, rank);
    }

    /** The last rank that a text may have at best; -1 when there is none. */
    int lastRank() {
        return last;
    }

    /** The first rank up to which so many texts may rank, or the last one. */
    int rankOf(int count) {
        int before = 0;
        int rank = -1;
        while (rank < last && before < count) {
            before += byRank[++rank];
        }
        return rank;
    }

    /** The texts that may rank no later, each with its best way to match. */
    Map<BytesRef, Integer> upTo(int rank) {
        Map<BytesRef, Integer> matches = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            int best = (int) found[i] & MASK;
            if (best <= rank) {
                SegmentNames segment = names.segment((int) (found[i] >>> BITS) & MASK);
                matches.merge(segment.texts().text((int) (found[i] >>> (2 * BITS))), Rank.match(best), Math::min);
            }
        }
        return matches;
    }
}

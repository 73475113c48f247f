package lms.search.lucene;

/**
 * The order of suggestions, as a number from 0: first by the way in which a text matches, then by the language, then by
 * what its names cost.
 */
final class Rank {
    /** Ways to match, the best first. The ranks of one round are compared, so that rounds may use them anew. */
    static final int WHOLE = 0;

    static final int BEGINNING = 1;
    static final int WORD = 2;
    static final int WORDS = 3;

    private static final int PER_LANGUAGE = 512;
    private static final int PER_MATCH = 2 * PER_LANGUAGE;

    /** Number of ranks. */
    static final int COUNT = (WORDS + 1) * PER_MATCH;

    /** What each doubling of the number of its places costs a heading: one that stands everywhere leads nowhere. */
    private static final int DOUBLING = 8;

    private Rank() {}

    /**
     * The rank of a text.
     *
     * @param isOwnLanguage whether it stands in the language of whoever types
     * @param headings number of sections that it is the heading of
     */
    static int of(int match, boolean isOwnLanguage, int cost, int headings) {
        int doublings = headings < 2 ? 0 : Integer.SIZE - Integer.numberOfLeadingZeros(headings - 1);
        return match * PER_MATCH
                + (isOwnLanguage ? 0 : PER_LANGUAGE)
                + Math.min(cost + DOUBLING * doublings, PER_LANGUAGE - 1);
    }

    /** The way to match of a rank. */
    static int match(int rank) {
        return rank / PER_MATCH;
    }
}

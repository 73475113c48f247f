package lms.search.lucene;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Words without accents, exactly as the index folds those of other languages. */
final class Accents {
    /** What one character may become, after {@link ASCIIFoldingFilter#foldToASCII(char[], int, char[], int, int)}. */
    private static final int LONGEST_FOLDING = 4;

    private Accents() {}

    static String without(String word) {
        char[] folded = new char[word.length() * LONGEST_FOLDING];
        int length = ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, folded, 0, word.length());
        return new String(folded, 0, length);
    }
}

package lms.search.lucene;

/**
 * A word of a text, before any language has been applied to it.
 *
 * @param word lower case, with accents
 * @param folded the same without accents
 * @param start where it starts in the text, in UTF-16 units
 * @param end where it ends, exclusive
 */
record Token(String word, String folded, int start, int end) {
    Token shifted(int by) {
        return new Token(word, folded, start + by, end + by);
    }
}

package lms.search.lucene;

/**
 * A word of a text as the index knows it.
 *
 * @param term the indexed form
 * @param start where it starts in the text, in UTF-16 units
 * @param end where it ends, exclusive
 */
record Word(String term, int start, int end) {
    Word shifted(int by) {
        return new Word(term, start + by, end + by);
    }
}

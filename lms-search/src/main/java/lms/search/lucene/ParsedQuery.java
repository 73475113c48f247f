package lms.search.lucene;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a query asks for.
 *
 * @param text the text that was understood, which the words point into
 * @param words wanted words
 * @param phrases wanted rows of words, none of them empty
 * @param excluded unwanted rows of words, none of them empty
 * @param beginning the last of the words when it may still be unfinished
 */
record ParsedQuery(
        String text, List<Word> words, List<List<Word>> phrases, List<List<Word>> excluded, Optional<Word> beginning) {

    /** Words and words of phrases, in this order. */
    List<Word> wanted() {
        return Stream.concat(words.stream(), phrases.stream().flatMap(List::stream))
                .toList();
    }
}

package lms.search.lucene;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lms.search.Facet;

/**
 * What a query asks for.
 *
 * @param text the text that was understood, which the words point into
 * @param words wanted words outside of phrases
 * @param phrases wanted rows of words, none of them empty
 * @param excluded unwanted rows of words, none of them empty
 * @param only what the text says that results are narrowed to
 * @param beginning the last of the words when it may still be unfinished
 */
record ParsedQuery(
        String text,
        List<Token> words,
        List<List<Token>> phrases,
        List<List<Token>> excluded,
        Map<Facet, String> only,
        Optional<Token> beginning) {

    /** Words and words of phrases, in this order. */
    List<Token> wanted() {
        return Stream.concat(words.stream(), phrases.stream().flatMap(List::stream))
                .toList();
    }

    /** Rows of words that were typed one after the other. */
    List<List<Token>> rows() {
        return Stream.concat(Stream.of(words), phrases.stream())
                .filter(row -> !row.isEmpty())
                .toList();
    }
}

package lms.search.lucene;

import java.util.ArrayList;
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
    /** Words of the longest name that is looked for inside of a query. */
    private static final int LONGEST_SPAN = 5;

    /** Words of a row at which names are looked for. */
    private static final int MOST_SPANS = 24;

    /** Words and words of phrases, in this order. */
    List<Token> wanted() {
        return Stream.concat(words.stream(), phrases.stream().flatMap(List::stream))
                .toList();
    }

    /** Words in a row that may be a name. */
    List<List<Token>> spans() {
        List<List<Token>> spans = new ArrayList<>();
        for (List<Token> row : rows()) {
            for (int from = 0; from < Math.min(row.size(), MOST_SPANS); from++) {
                for (int to = from + 1; to <= Math.min(row.size(), from + LONGEST_SPAN); to++) {
                    spans.add(row.subList(from, to));
                }
            }
        }
        return spans;
    }

    /** Rows of words that were typed one after the other. */
    List<List<Token>> rows() {
        return Stream.concat(Stream.of(words), phrases.stream())
                .filter(row -> !row.isEmpty())
                .toList();
    }
}

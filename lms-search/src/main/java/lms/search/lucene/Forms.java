package lms.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The terms of each word of a text, found once for all fields that hold them.
 *
 * @param words in the order of the text; each has at least one term, and stands where all of its terms do
 */
record Forms(List<List<String>> words) {
    Forms {
        words = List.copyOf(words);
    }

    static Forms of(List<Token> text, Function<Token, List<String>> termsOf) {
        List<List<String>> words = new ArrayList<>(text.size());
        for (Token token : text) {
            words.add(termsOf.apply(token));
        }
        return new Forms(words);
    }
}

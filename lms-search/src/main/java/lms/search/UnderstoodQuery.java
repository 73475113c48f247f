package lms.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a query is taken to ask for.
 *
 * @param words wanted words outside of phrases
 * @param phrases wanted rows of words
 * @param without unwanted words and rows of words, as typed
 * @param only what the text of the query narrows results to
 * @param otherNames names that are sought beside those of the query, from glossaries and from the synonyms of the house
 */
public record UnderstoodQuery(
        List<Word> words,
        List<List<Word>> phrases,
        List<String> without,
        Map<Facet, String> only,
        List<OtherName> otherNames) {
    public UnderstoodQuery {
        words = List.copyOf(words);
        phrases = phrases.stream().map(List::copyOf).toList();
        without = List.copyOf(without);
        only = Map.copyOf(only);
        otherNames = List.copyOf(otherNames);
    }

    /**
     * A word.
     *
     * @param typed as it was typed
     * @param little whether it counts for little, because it only holds the query together
     * @param terms what it is sought as in the languages there are: its roots, and itself in lower case without accents
     */
    public record Word(String typed, boolean little, Set<String> terms) {
        public Word {
            terms = Set.copyOf(terms);
        }
    }

    /**
     * Another name of what words of the query name.
     *
     * @param of the words, as typed
     * @param name the other name, in lower case
     * @param terms what its words are sought as
     */
    public record OtherName(String of, String name, Set<String> terms) {
        public OtherName {
            terms = Set.copyOf(terms);
        }
    }
}

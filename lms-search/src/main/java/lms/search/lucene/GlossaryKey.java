package lms.search.lucene;

import java.util.List;
import java.util.stream.Collectors;

/** The form in which words of a glossary are looked up: their English stems in a row, which leaves Welsh words nearly whole. */
final class GlossaryKey {
    private GlossaryKey() {}

    static String of(List<Token> words, TextAnalysis analysis) {
        return words.stream()
                .map(word -> analysis.terms(Tongue.ENGLISH, word).get(0))
                .collect(Collectors.joining(" "));
    }
}

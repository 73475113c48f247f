package lms.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.util.BytesRef;

/** Makes words ready for the index. Most come again and again, and taking one apart costs more than all else with it. */
final class EncodedWords {
    /** Of each tongue. Who has so many begins anew: most of them were made up, or typing errors. */
    private static final int MOST_REMEMBERED = 50_000;

    private final TextAnalysis analysis;
    private final Map<Tongue, Map<String, EncodedWord>> remembered =
            Tongue.ALL.stream().collect(Collectors.toMap(Function.identity(), tongue -> new ConcurrentHashMap<>()));

    EncodedWords(TextAnalysis analysis) {
        this.analysis = analysis;
    }

    /** The words of a text in a tongue, in their order. */
    List<EncodedWord> of(Tongue tongue, List<Token> text) {
        Map<String, EncodedWord> known = remembered.getOrDefault(tongue, Map.of());
        if (known.size() > MOST_REMEMBERED) {
            known.clear();
        }
        List<EncodedWord> words = new ArrayList<>(text.size());
        for (Token token : text) {
            EncodedWord word = known.get(token.word()); // much the most often; computeIfAbsent would take a lock
            words.add(word == null ? known.computeIfAbsent(token.word(), unknown -> encoded(tongue, token)) : word);
        }
        return words;
    }

    private EncodedWord encoded(Tongue tongue, Token token) {
        List<BytesRef> roots =
                analysis.terms(tongue, token).stream().map(BytesRef::new).toList();
        return new EncodedWord(roots, List.of(new BytesRef(token.folded())));
    }
}

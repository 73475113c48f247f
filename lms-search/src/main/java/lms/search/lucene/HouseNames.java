package lms.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lms.search.Synonyms;

/** The synonyms of the house, prepared to be looked up by the words of a query. They belong to nobody, so every reader has the same. */
final class HouseNames {
    private final TextAnalysis analysis;
    private final Synonyms synonyms;
    private final Map<String, List<List<Token>>> others = new HashMap<>();

    HouseNames(TextAnalysis analysis, Synonyms synonyms) {
        this.analysis = analysis;
        this.synonyms = synonyms;
        synonyms.groups().forEach(this::add);
    }

    private void add(List<String> group) {
        List<List<Token>> names = group.stream()
                .map(name -> analysis.tokens(TextAnalysis.normalised(name)))
                .filter(name -> !name.isEmpty())
                .toList();
        for (List<Token> name : names) {
            List<List<Token>> known = others.computeIfAbsent(GlossaryKey.of(name, analysis), key -> new ArrayList<>());
            names.stream().filter(other -> other != name).forEach(known::add);
        }
    }

    /** Whether they were made from these. */
    boolean are(Synonyms given) {
        return synonyms.equals(given);
    }

    /** Other names of what the words name. */
    List<Alternative> alternatives(ParsedQuery asked) {
        if (others.isEmpty()) {
            return List.of();
        }
        List<Alternative> alternatives = new ArrayList<>();
        for (List<Token> words : asked.spans()) {
            others.getOrDefault(GlossaryKey.of(words, analysis), List.of())
                    .forEach(name -> alternatives.add(new Alternative(words, name)));
        }
        return alternatives;
    }
}

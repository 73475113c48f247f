package lms.search.lucene;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lms.search.UnderstoodQuery;

/** Tells what a query was taken to ask, in words of the query. */
record Understanding(TextAnalysis analysis, Collection<Tongue> tongues, ParsedQuery asked) {

    /**
     * The query, taken apart.
     *
     * @param translation what it is sought by
     */
    UnderstoodQuery of(QueryTranslation translation, List<Alternative> alternatives) {
        return new UnderstoodQuery(
                words(asked.words(), translation),
                asked.phrases().stream().map(row -> words(row, translation)).toList(),
                asked.excluded().stream().map(this::typed).toList(),
                asked.only(),
                alternatives.stream().map(this::otherName).toList());
    }

    private List<UnderstoodQuery.Word> words(List<Token> row, QueryTranslation translation) {
        return row.stream()
                .map(word -> new UnderstoodQuery.Word(
                        typed(List.of(word)), translation.isFunction(word), terms(List.of(word))))
                .toList();
    }

    private UnderstoodQuery.OtherName otherName(Alternative alternative) {
        return new UnderstoodQuery.OtherName(
                typed(alternative.of()),
                alternative.name().stream().map(Token::word).collect(Collectors.joining(" ")),
                terms(alternative.name()));
    }

    private Set<String> terms(List<Token> row) {
        Set<String> terms = new LinkedHashSet<>();
        for (Token word : row) {
            terms.add(word.folded());
            tongues.forEach(tongue -> terms.addAll(analysis.terms(tongue, word)));
        }
        return terms;
    }

    private String typed(List<Token> row) {
        return asked.text()
                .substring(row.get(0).start(), row.get(row.size() - 1).end());
    }
}

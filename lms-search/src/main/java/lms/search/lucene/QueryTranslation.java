package lms.search.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * Says in Lucene's terms what is asked. Everything is made of single words that are in the index, so the work is
 * bounded and what matched can be marked without asking Lucene again.
 */
final class QueryTranslation {
    /** Added for the very form that was typed, so that it comes before its relatives. */
    private static final float EXACT_BOOST = 0.3f;

    /** A word that only starts as typed counts less than the word itself. */
    private static final float BEGINNING_BOOST = 0.5f;

    /** Up to this many words all must match; of more, this share. */
    private static final int ALL_OF = 2;

    private static final double SHARE = 0.7;

    private final TextAnalysis analysis;
    private final ParsedQuery asked;
    private final List<String> completions;

    /** @param completions words that the unfinished last word may become */
    QueryTranslation(TextAnalysis analysis, ParsedQuery asked, List<String> completions) {
        this.analysis = analysis;
        this.asked = asked;
        this.completions = completions;
    }

    /** All phrases and enough of the words. */
    Query strict() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Set<String> words = terms(asked.words());
        if (!words.isEmpty()) {
            int enough = words.size() <= ALL_OF ? words.size() : (int) Math.round(SHARE * words.size());
            query.add(anyOf(words, enough), Occur.MUST);
        }
        asked.phrases().forEach(phrase -> query.add(row(phrase), Occur.MUST));
        return withoutExcluded(query);
    }

    /** Any of the words, in or out of a phrase: better than an empty page. */
    Query relaxed() {
        return withoutExcluded(new BooleanQuery.Builder().add(anyOf(terms(asked.wanted()), 1), Occur.MUST));
    }

    /** What to mark in a text, by the field that the text was scored in. */
    Map<String, Set<String>> marks() {
        Set<String> plain = Stream.concat(terms(asked.wanted()).stream(), completions.stream())
                .collect(Collectors.toSet());
        Set<String> stems = plain.stream().map(analysis::stem).collect(Collectors.toSet());
        return Map.of(EntryDocument.PLAIN, plain, EntryDocument.ENGLISH, stems);
    }

    private Query withoutExcluded(BooleanQuery.Builder query) {
        asked.excluded().forEach(row -> query.add(row(row), Occur.MUST_NOT));
        return query.build();
    }

    private Query anyOf(Set<String> words, int enough) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(enough);
        words.forEach(word -> query.add(oneWord(word), Occur.SHOULD));
        return query.build();
    }

    private Query oneWord(String word) {
        BooleanQuery.Builder forms = new BooleanQuery.Builder();
        forms.add(term(EntryDocument.ENGLISH, analysis.stem(word)), Occur.SHOULD);
        forms.add(term(EntryDocument.PLAIN, word), Occur.SHOULD);
        forms.add(new BoostQuery(term(EntryDocument.EXACT, word), EXACT_BOOST), Occur.SHOULD);
        if (!completions.isEmpty()
                && asked.beginning().filter(b -> b.term().equals(word)).isPresent()) {
            forms.add(new BoostQuery(anyCompletion(), BEGINNING_BOOST), Occur.SHOULD);
        }
        return forms.build();
    }

    private Query anyCompletion() {
        SynonymQuery.Builder any = new SynonymQuery.Builder(EntryDocument.EXACT);
        completions.forEach(word -> any.addTerm(new Term(EntryDocument.EXACT, word)));
        return any.build();
    }

    private static Query row(List<Word> words) {
        return new PhraseQuery(
                EntryDocument.EXACT, words.stream().map(Word::term).toArray(String[]::new));
    }

    private static Query term(String field, String term) {
        return new TermQuery(new Term(field, term));
    }

    private static Set<String> terms(List<Word> words) {
        return words.stream().map(Word::term).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

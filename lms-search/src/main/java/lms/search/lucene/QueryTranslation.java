package lms.search.lucene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * Says in Lucene's terms what is asked: BM25F over title, heading and body; a little more for the very form that was
 * typed, for words of headings even when they are mistyped, and for words that stand together (sequential dependence,
 * Metzler and Croft, 2005); names that mean the same; and the words that the last one may become.
 *
 * <p>Any word that matches makes a match: a question in somebody's own words shares a few with the text that answers it.
 */
final class QueryTranslation {
    /** Words that are also sought as if mistyped, and pairs that are sought together: the first of a long text. */
    private static final int MOST_SIMILAR = 12;

    private static final int MOST_PAIRS = 24;

    /** With more words around them, quotation marks are somebody's punctuation rather than a condition. */
    private static final int MOST_AROUND_A_PHRASE = 8;

    /** Words may stand this much further apart than in the query, in either order. */
    private static final int NEAR = 5;

    private final TextAnalysis analysis;
    private final Weights weights;
    private final ParsedQuery asked;
    private final Vocabulary vocabulary;
    private final List<Alternative> alternatives;
    private final List<String> completions;
    private final boolean questionOnly;

    /** @param alternatives other names of what the words of the query name */
    QueryTranslation(
            TextAnalysis analysis,
            Weights weights,
            ParsedQuery asked,
            Vocabulary vocabulary,
            List<Alternative> alternatives) {
        this.analysis = analysis;
        this.weights = weights;
        this.asked = asked;
        this.vocabulary = vocabulary;
        this.alternatives = alternatives;
        this.completions = asked.beginning()
                .filter(word -> !vocabulary.knows(word))
                .map(word -> vocabulary.startingWith(word.folded()))
                .orElse(List.of());
        this.questionOnly = asked.wanted().stream().allMatch(this::isTypedAsFunction);
    }

    /** Phrases as they stand, and any of the words. */
    Sought strict() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Occur occur = asked.words().size() > MOST_AROUND_A_PHRASE ? Occur.SHOULD : Occur.MUST;
        asked.phrases().forEach(phrase -> query.add(row(phrase), occur));
        query.setMinimumNumberShouldMatch(asked.words().isEmpty() ? 0 : 1);
        return withWords(query);
    }

    /** Any of the words, in or out of a phrase: better than an empty page. */
    Sought relaxed() {
        return withWords(new BooleanQuery.Builder().setMinimumNumberShouldMatch(1));
    }

    /** Words of any text, spelled like those of the query: the last resort. */
    Sought guessed() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        distinct(asked.wanted()).stream()
                .filter(word -> !isFunction(word))
                .limit(MOST_SIMILAR)
                .forEach(word ->
                        Spelling.remotelySimilar(word.folded()).ifPresent(similar -> query.add(similar, Occur.SHOULD)));
        return new Sought(withoutExcluded(query), new MatchNoDocsQuery());
    }

    private Sought withWords(BooleanQuery.Builder query) {
        addNames(query);
        addAlternatives(query);
        BooleanQuery.Builder refining = new BooleanQuery.Builder();
        addWords(query, refining);
        addPairs(refining);
        return new Sought(withoutExcluded(query), refining.build());
    }

    /** A word is unwanted in all of its forms, as it would be wanted; a phrase as it stands. */
    private Query withoutExcluded(BooleanQuery.Builder query) {
        for (List<Token> row : asked.excluded()) {
            if (row.size() > 1) {
                query.add(row(row), Occur.MUST_NOT);
            } else {
                vocabulary
                        .tongues()
                        .forEach(tongue ->
                                query.add(anyOf(tongue.scored(), analysis.terms(tongue, row.get(0))), Occur.MUST_NOT));
                query.add(term(SectionDocument.EXACT, row.get(0).folded()), Occur.MUST_NOT);
            }
        }
        return query.build();
    }

    /**
     * Whether any text has a word of the query that says what it is about. Without one, texts that share the words
     * around it ("what is a …") are no answer.
     */
    boolean asksForKnown() {
        return asked.wanted().stream().anyMatch(word -> !isFunction(word) && vocabulary.knows(word));
    }

    /** Whatever has only words that hold the question together is no answer, so these are not what is found by. */
    private void addWords(BooleanQuery.Builder finding, BooleanQuery.Builder refining) {
        boolean tells = asksForKnown();
        for (Token word : distinct(asked.wanted())) {
            if (!isFunction(word)) {
                addRoots(finding, word, 1);
                addForm(refining, word, 1);
            } else if (tells) {
                addRoots(refining, word, weights.function());
                addForm(refining, word, weights.function());
            }
        }
        if (!completions.isEmpty()) {
            add(finding, anyOf(SectionDocument.EXACT, completions), weights.completion());
        }
    }

    private void addRoots(BooleanQuery.Builder query, Token word, float weight) {
        for (Tongue tongue : vocabulary.tongues()) {
            add(query, anyOf(tongue.scored(), analysis.terms(tongue, word)), weight);
        }
    }

    private void addForm(BooleanQuery.Builder query, Token word, float weight) {
        add(query, term(SectionDocument.EXACT, word.folded()), weight * weights.exact());
    }

    private void addNames(BooleanQuery.Builder query) {
        distinct(asked.wanted()).stream()
                .filter(word -> !isFunction(word))
                .limit(MOST_SIMILAR)
                .forEach(word -> addName(query, word));
        addWhole(query);
    }

    private void addName(BooleanQuery.Builder query, Token word) {
        if (vocabulary.isName(word)) {
            add(query, term(SectionDocument.NAMES, word.folded()), weights.name());
        } else {
            float weight = vocabulary.knows(word) ? weights.similar() : weights.mistyped();
            Spelling.similar(SectionDocument.NAMES, word.folded()).ifPresent(similar -> add(query, similar, weight));
        }
    }

    private void addWhole(BooleanQuery.Builder query) {
        if (asked.phrases().isEmpty() && !asked.words().isEmpty()) {
            add(query, term(SectionDocument.WHOLE, SectionDocument.asTyped(asked.words())), weights.whole());
        }
    }

    private void addPairs(BooleanQuery.Builder query) {
        int pairs = MOST_PAIRS;
        for (List<Token> row : asked.rows()) {
            List<Token> telling = row.stream().filter(word -> !isFunction(word)).toList();
            for (int i = 1; i < telling.size() && pairs > 0; i++, pairs--) {
                Token first = telling.get(i - 1);
                Token second = telling.get(i);
                for (Tongue tongue : vocabulary.tongues()) {
                    add(query, near(tongue, first, second), weights.near());
                }
            }
        }
    }

    private Query near(Tongue tongue, Token first, Token second) {
        return new PhraseQuery(
                NEAR,
                tongue.ordered(),
                analysis.terms(tongue, first).get(0),
                analysis.terms(tongue, second).get(0));
    }

    /** The other names of the same words count once, however many of them a text has: what was typed goes before. */
    private void addAlternatives(BooleanQuery.Builder query) {
        Map<List<Token>, List<Query>> names = new LinkedHashMap<>();
        for (Alternative alternative : alternatives) {
            List<Query> same = names.computeIfAbsent(alternative.of(), words -> new ArrayList<>());
            vocabulary.tongues().forEach(tongue -> same.add(name(tongue, alternative.name())));
        }
        names.values()
                .forEach(same -> add(
                        query, same.size() == 1 ? same.get(0) : new DisjunctionMaxQuery(same, 0), weights.synonym()));
    }

    private Query name(Tongue tongue, List<Token> words) {
        return words.size() == 1
                ? anyOf(tongue.scored(), analysis.terms(tongue, words.get(0)))
                : new PhraseQuery(
                        1,
                        tongue.ordered(),
                        words.stream()
                                .map(word -> analysis.terms(tongue, word).get(0))
                                .toArray(String[]::new));
    }

    /** What to mark in a text of a tongue. */
    Set<String> marks(Tongue tongue) {
        Set<String> marks = new LinkedHashSet<>();
        asked.wanted().stream()
                .filter(word -> !isFunction(word))
                .forEach(word -> marks.addAll(analysis.terms(tongue, word)));
        alternatives.forEach(
                alternative -> alternative.name().forEach(word -> marks.addAll(analysis.terms(tongue, word))));
        completions.forEach(word -> marks.addAll(analysis.terms(tongue, new Token(word, word, 0, 0))));
        return marks;
    }

    /** Whether the word only holds the query together. Capitals make a name of it: IT, WHO. */
    boolean isFunction(Token word) {
        return !questionOnly && isTypedAsFunction(word);
    }

    private boolean isTypedAsFunction(Token word) {
        String typed = asked.text().substring(word.start(), word.end());
        boolean capitals = typed.length() > 1 && typed.chars().allMatch(Character::isUpperCase);
        return !capitals && FunctionWords.has(word);
    }

    private static Query row(List<Token> words) {
        return new PhraseQuery(
                SectionDocument.EXACT, words.stream().map(Token::folded).toArray(String[]::new));
    }

    private static Query anyOf(String field, List<String> terms) {
        if (terms.size() == 1) {
            return term(field, terms.get(0));
        }
        SynonymQuery.Builder any = new SynonymQuery.Builder(field);
        terms.forEach(term -> any.addTerm(new Term(field, term)));
        return any.build();
    }

    private static Query term(String field, String term) {
        return new TermQuery(new Term(field, term));
    }

    private static void add(BooleanQuery.Builder query, Query clause, float weight) {
        if (weight > 0) {
            query.add(weight == 1 ? clause : new BoostQuery(clause, weight), Occur.SHOULD);
        }
    }

    private static List<Token> distinct(List<Token> words) {
        Map<String, Token> distinct = new LinkedHashMap<>();
        words.forEach(word -> distinct.putIfAbsent(word.word(), word));
        return new ArrayList<>(distinct.values());
    }
}

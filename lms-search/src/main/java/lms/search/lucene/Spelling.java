package lms.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;

/** What may be meant where a word is mistyped: words with one or two letters other, more, fewer or swapped. */
final class Spelling {
    /** Letters at the start that must be right: nearly all typing errors come later, and the search is far quicker. */
    static final int SURE_LETTERS = 1;

    /** From these lengths on, one or two letters may be wrong. */
    private static final int ONE_EDIT = 4;

    private static final int TWO_EDITS = 8;

    private static final int MAX_EDITS = 2;

    private static final int SHORTEST_GUESSED = 3;

    /** Nobody misspells longer words than this, and the cost grows with the length. */
    private static final int MAX_LENGTH = 30;

    /** Similar words that are taken for one; the most similar. */
    private static final int MAX_SIMILAR = 30;

    /** Unknown words that are looked up; each costs about as much as the search itself. */
    private static final int MAX_LOOKUPS = 3;

    private final Vocabulary vocabulary;

    Spelling(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** How many letters of a word may be wrong. */
    static int edits(String word) {
        if (word.length() < ONE_EDIT || word.length() > MAX_LENGTH) {
            return 0;
        }
        return word.length() < TWO_EDITS ? 1 : 2;
    }

    /** Words of a field that are spelled like this one; nothing where a typing error cannot be told from another word. */
    static Optional<Query> similar(String field, String word) {
        return edits(word) == 0
                ? Optional.empty()
                : Optional.of(new FuzzyQuery(new Term(field, word), edits(word), SURE_LETTERS, MAX_SIMILAR, true));
    }

    /**
     * Words that may be meant by a word that nothing else was found for: of any text, with two letters wrong, the first
     * too; for three letters of names alone, with one wrong that is not the first, since in texts "was" and "way" are as
     * near to everything as that.
     */
    static Optional<Query> remotelySimilar(String word) {
        if (word.length() == SHORTEST_GUESSED) {
            return Optional.of(
                    new FuzzyQuery(new Term(SectionDocument.NAMES, word), 1, SURE_LETTERS, MAX_SIMILAR, true));
        }
        return edits(word) == 0
                ? Optional.empty()
                : Optional.of(new FuzzyQuery(new Term(SectionDocument.EXACT, word), MAX_EDITS, 0, MAX_SIMILAR, true));
    }

    /**
     * The text of the query with its unknown words replaced; empty when there is nothing better.
     *
     * @param unfinished whether the last word is the beginning of a known one, and so needs no correction
     */
    Optional<String> better(ParsedQuery asked, boolean unfinished) throws IOException {
        StringBuilder text = new StringBuilder(asked.text());
        for (Token word : unknown(asked, unfinished)) {
            vocabulary.nearest(word.folded()).ifPresent(better -> text.replace(word.start(), word.end(), better));
        }
        return Optional.of(text.toString())
                .filter(better -> !better.equals(asked.text()))
                .map(String::strip);
    }

    /** The last first, so that replacing one moves none that is still to come. */
    private List<Token> unknown(ParsedQuery asked, boolean unfinished) {
        List<Token> unknown = new ArrayList<>();
        for (Token word : asked.wanted()) {
            boolean begun = unfinished && asked.beginning().filter(word::equals).isPresent();
            if (!begun && !vocabulary.knows(word) && unknown.size() < MAX_LOOKUPS) {
                unknown.add(word);
            }
        }
        unknown.sort(Comparator.comparingInt(Token::start).reversed());
        return unknown;
    }
}

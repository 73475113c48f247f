package lms.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The words of the entries that a caller may see, and only those. */
final class Vocabulary {
    /** Most words looked at for one answer: the first in the alphabet win, which is no matter at this length. */
    private static final int MAX_SCANNED = 1_000;

    private static final int MAX_BEGINNINGS = 30;

    /** From these lengths on, one or two letters may be wrong. */
    private static final int ONE_EDIT = 4;

    private static final int TWO_EDITS = 8;

    /** Nobody misspells longer words than this, and the cost grows with the length. */
    private static final int MAX_LENGTH = 30;

    private final IndexReader visible;

    Vocabulary(IndexReader visible) {
        this.visible = visible;
    }

    boolean knows(String field, String term) throws IOException {
        return visible.docFreq(new Term(field, term)) > 0;
    }

    /** The most frequent longer words that start like this. */
    List<String> startingWith(String beginning) throws IOException {
        Terms terms = MultiTerms.getTerms(visible, EntryDocument.EXACT);
        if (terms == null) {
            return List.of();
        }
        BytesRef prefix = new BytesRef(beginning);
        TermsEnum term = terms.iterator();
        List<Candidate> found = new ArrayList<>();
        boolean more = term.seekCeil(prefix) != TermsEnum.SeekStatus.END;
        while (more && StringHelper.startsWith(term.term(), prefix) && found.size() <= MAX_SCANNED) {
            found.add(new Candidate(term.term().utf8ToString(), 1, term.docFreq()));
            more = term.next() != null;
        }
        return found.stream()
                .filter(candidate -> !candidate.word().equals(beginning))
                .sorted(Candidate.BEST_FIRST)
                .limit(MAX_BEGINNINGS)
                .map(Candidate::word)
                .toList();
    }

    /** The known word that is spelled most like this one; the first letter must be right. */
    Optional<String> nearest(String word) throws IOException {
        Terms terms = MultiTerms.getTerms(visible, EntryDocument.EXACT);
        if (terms == null || word.length() < ONE_EDIT || word.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Optional<String> nearest = within(1, terms, word);
        return nearest.isEmpty() && word.length() >= TWO_EDITS ? within(2, terms, word) : nearest;
    }

    /** The best word at most so many edits away. Building the automaton is most of the cost. */
    private static Optional<String> within(int edits, Terms terms, String word) throws IOException {
        FuzzyTermsEnum term = new FuzzyTermsEnum(terms, new Term(EntryDocument.EXACT, word), edits, 1, true);
        BoostAttribute similarity = term.attributes().addAttribute(BoostAttribute.class);
        List<Candidate> found = new ArrayList<>();
        for (BytesRef next = term.next(); next != null && found.size() < MAX_SCANNED; next = term.next()) {
            found.add(new Candidate(next.utf8ToString(), similarity.getBoost(), term.docFreq()));
        }
        return found.stream().min(Candidate.BEST_FIRST).map(Candidate::word);
    }

    private record Candidate(String word, float similarity, int frequency) {
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::similarity)
                .thenComparing(Candidate::frequency)
                .reversed()
                .thenComparing(Candidate::word);
    }
}

package lms.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The words of the pages that a reader may see, and only those. */
final class Vocabulary {
    /** Most words looked at for one answer: the first in the alphabet win, which is no matter at this length. */
    private static final int MAX_SCANNED = 1_000;

    private static final int MAX_BEGINNINGS = 30;

    /** Each word is asked for several times in one search, and many in most. */
    private static final int MOST_REMEMBERED = 10_000;

    private final TextAnalysis analysis;
    private final IndexReader visible;
    private final List<Tongue> tongues;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    Vocabulary(TextAnalysis analysis, IndexReader visible) throws IOException {
        this.analysis = analysis;
        this.visible = visible;
        List<Tongue> spoken = new ArrayList<>();
        for (Tongue tongue : Tongue.ALL) {
            if (visible.getSumTotalTermFreq(tongue.scored()) > 0) {
                spoken.add(tongue);
            }
        }
        this.tongues = List.copyOf(spoken);
    }

    /** The tongues in which there is any text. */
    List<Tongue> tongues() {
        return tongues;
    }

    /** Whether any text has the word, in any of its forms. */
    boolean knows(Token word) {
        Boolean remembered = known.get(word.word());
        if (remembered != null) {
            return remembered;
        }
        boolean knows = isInAnyText(word);
        if (known.size() < MOST_REMEMBERED) {
            known.put(word.word(), knows);
        }
        return knows;
    }

    /** Whether a heading, a title or another name has the very word. */
    boolean isName(Token word) {
        return has(SectionDocument.NAMES, word.folded());
    }

    private boolean isInAnyText(Token word) {
        return has(SectionDocument.EXACT, word.folded())
                || tongues.stream()
                        .anyMatch(tongue ->
                                analysis.terms(tongue, word).stream().anyMatch(term -> has(tongue.scored(), term)));
    }

    private boolean has(String field, String word) {
        try {
            Term term = new Term(field, word);
            return visible.hasDeletions() ? stands(term) : visible.docFreq(term) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the term stands in a section that was not removed since: the index forgets words a while later. */
    private boolean stands(Term term) throws IOException {
        for (LeafReaderContext leaf : visible.leaves()) {
            PostingsEnum found = leaf.reader().postings(term, PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            while (found != null && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(found.docID())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The most frequent longer words that start like this. */
    List<String> startingWith(String beginning) {
        try {
            Terms terms = MultiTerms.getTerms(visible, SectionDocument.EXACT);
            return terms == null ? List.of() : startingWith(terms, beginning);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> startingWith(Terms terms, String beginning) throws IOException {
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
                .map(Candidate::word)
                .filter(word -> has(SectionDocument.EXACT, word))
                .limit(MAX_BEGINNINGS)
                .toList();
    }

    /** The known word that is spelled most like this one; the first letter must be right. */
    Optional<String> nearest(String word) throws IOException {
        int edits = Spelling.edits(word);
        Terms terms = MultiTerms.getTerms(visible, SectionDocument.EXACT);
        if (terms == null || edits == 0) {
            return Optional.empty();
        }
        Optional<String> nearest = within(1, terms, word);
        return nearest.isEmpty() && edits > 1 ? within(edits, terms, word) : nearest;
    }

    /** The best word at most so many edits away. Building the automaton is most of the cost. */
    private Optional<String> within(int edits, Terms terms, String word) throws IOException {
        FuzzyTermsEnum term =
                new FuzzyTermsEnum(terms, new Term(SectionDocument.EXACT, word), edits, Spelling.SURE_LETTERS, true);
        BoostAttribute similarity = term.attributes().addAttribute(BoostAttribute.class);
        List<Candidate> found = new ArrayList<>();
        for (BytesRef next = term.next(); next != null && found.size() < MAX_SCANNED; next = term.next()) {
            found.add(new Candidate(next.utf8ToString(), similarity.getBoost(), term.docFreq()));
        }
        return found.stream()
                .sorted(Candidate.BEST_FIRST)
                .map(Candidate::word)
                .filter(candidate -> has(SectionDocument.EXACT, candidate))
                .findFirst();
    }

    private record Candidate(String word, float similarity, int frequency) {
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::similarity)
                .thenComparing(Candidate::frequency)
                .reversed()
                .thenComparing(Candidate::word);
    }
}

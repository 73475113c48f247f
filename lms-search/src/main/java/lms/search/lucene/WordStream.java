package lms.search.lucene;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;

/** The terms of one text after the other. */
final class WordStream extends TokenStream {
    /** A phrase must not run from a heading into the text below it. */
    private static final int GAP = 100;

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);

    private Function<EncodedWord, List<BytesRef>> terms = EncodedWord::roots;
    private boolean ordered;
    private Iterator<WordsField.Part> parts = List.<WordsField.Part>of().iterator();
    private List<EncodedWord> words = List.of();
    private int nextWord;
    private List<BytesRef> forms = List.of();
    private int nextForm;
    private int gap;
    private int weight;

    /** Begins with other texts. */
    void take(List<WordsField.Part> texts, Function<EncodedWord, List<BytesRef>> termsOf, boolean withPositions) {
        terms = termsOf;
        ordered = withPositions;
        parts = texts.iterator();
        words = List.of();
        nextWord = 0;
        forms = List.of();
        nextForm = 0;
        gap = -GAP;
    }

    @Override
    public boolean incrementToken() {
        if (nextForm == forms.size() && !beginWord()) {
            return false;
        }
        term.setBytesRef(forms.get(nextForm));
        if (ordered) {
            step.setPositionIncrement(nextForm == 0 ? 1 + gap : 0);
            gap = 0;
        } else {
            step.setPositionIncrement(1);
            frequency.setTermFrequency(weight);
        }
        nextForm++;
        return true;
    }

    private boolean beginWord() {
        while (nextWord == words.size()) {
            if (!parts.hasNext()) {
                return false;
            }
            WordsField.Part part = parts.next();
            words = part.words();
            nextWord = 0;
            weight = part.weight();
            gap = Math.min(GAP, gap + GAP);
        }
        forms = terms.apply(words.get(nextWord++));
        nextForm = 0;
        return true;
    }
}

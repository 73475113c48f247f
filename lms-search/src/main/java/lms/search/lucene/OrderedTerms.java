package lms.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Texts that were taken apart before, given to the index as terms with their positions. */
final class OrderedTerms extends TokenStream {
    /** A phrase must not run from a heading into the text below it. */
    private static final int GAP = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<String> terms = new ArrayList<>();
    private final List<Integer> steps = new ArrayList<>();
    private int next;

    /** @param termsOf the terms of one word; several stand at the same position */
    OrderedTerms(List<List<Token>> texts, Function<Token, List<String>> termsOf) {
        int gap = 0;
        for (List<Token> text : texts) {
            for (Token token : text) {
                int by = 1 + gap;
                for (String form : termsOf.apply(token)) {
                    terms.add(form);
                    steps.add(by);
                    by = 0;
                }
                gap = 0;
            }
            gap = GAP;
        }
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == terms.size()) {
            return false;
        }
        clearAttributes();
        term.append(terms.get(next));
        step.setPositionIncrement(steps.get(next));
        next++;
        return true;
    }
}

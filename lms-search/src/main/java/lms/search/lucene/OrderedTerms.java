package lms.search.lucene;

import java.util.ArrayList;
import java.util.List;
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

    OrderedTerms(List<Forms> texts) {
        int gap = 0;
        for (Forms text : texts) {
            for (List<String> word : text.words()) {
                int by = 1 + gap;
                for (String form : word) {
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
        term.setEmpty().append(terms.get(next));
        step.setPositionIncrement(steps.get(next));
        next++;
        return true;
    }
}

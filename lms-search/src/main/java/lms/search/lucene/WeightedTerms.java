package lms.search.lucene;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/**
 * The terms of a section, each with the sum of its weights as its frequency. A term of a heading counts as often as the
 * heading weighs, so that one field gives the frequencies and lengths of BM25F (Robertson, Zaragoza and Taylor, 2004)
 * at the price of one posting list per term.
 */
final class WeightedTerms extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Map<String, Integer> weights = new LinkedHashMap<>();
    private Iterator<Map.Entry<String, Integer>> next = weights.entrySet().iterator();

    /** Adds a text with its weight. */
    WeightedTerms add(Forms text, int weight) {
        for (List<String> word : text.words()) {
            for (String form : word) {
                weights.merge(form, weight, Integer::sum);
            }
        }
        return this;
    }

    @Override
    public void reset() {
        next = weights.entrySet().iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!next.hasNext()) {
            return false;
        }
        Map.Entry<String, Integer> weighted = next.next();
        term.setEmpty().append(weighted.getKey());
        frequency.setTermFrequency(weighted.getValue());
        return true;
    }
}

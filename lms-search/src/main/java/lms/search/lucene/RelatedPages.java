package lms.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** What a page is about, in its most telling words. */
final class RelatedPages {
    private static final int MOST_WORDS = 25;
    private static final int MOST_SECTIONS = 100;
    private static final int HEADING_WEIGHT = 4;
    /** Words that stand in fewer sections say nothing about others. */
    private static final int FEWEST_SECTIONS = 2;

    private final TextAnalysis analysis;
    private final IndexSearcher searcher;
    private final SectionValues values;

    RelatedPages(TextAnalysis analysis, IndexSearcher searcher, SectionValues values) {
        this.analysis = analysis;
        this.searcher = searcher;
        this.values = values;
    }

    /** Finds what has the telling words of a page; empty where the page is not there or says nothing. */
    Optional<Query> like(String page) throws IOException {
        TermQuery thePage = new TermQuery(new Term(Keys.PAGE, page));
        Map<String, Integer> frequencies = new HashMap<>();
        Tongue tongue = Tongue.OTHER;
        for (ScoreDoc section : searcher.search(thePage, MOST_SECTIONS).scoreDocs) {
            Stored stored = values.stored(section.doc);
            tongue = Tongue.of(stored.language());
            count(frequencies, tongue, stored.title() + "\n" + stored.heading(), HEADING_WEIGHT);
            count(frequencies, tongue, stored.body(), 1);
        }
        List<Telling> telling = telling(tongue.scored(), frequencies);
        if (telling.isEmpty()) {
            return Optional.empty();
        }
        BooleanQuery.Builder like = new BooleanQuery.Builder();
        for (Telling word : telling) {
            like.add(
                    new BoostQuery(new TermQuery(new Term(tongue.scored(), word.term())), word.weight()), Occur.SHOULD);
        }
        return Optional.of(new BooleanQuery.Builder()
                .add(like.build(), Occur.MUST)
                .add(thePage, Occur.MUST_NOT)
                .build());
    }

    private void count(Map<String, Integer> frequencies, Tongue tongue, String text, int weight) {
        analysis.tokens(text).stream()
                .filter(word -> !FunctionWords.has(word))
                .forEach(word -> frequencies.merge(analysis.terms(tongue, word).get(0), weight, Integer::sum));
    }

    /** By frequency here and rareness elsewhere. */
    private List<Telling> telling(String field, Map<String, Integer> frequencies) throws IOException {
        int sections = searcher.getIndexReader().numDocs();
        List<Telling> telling = new ArrayList<>();
        for (Map.Entry<String, Integer> word : frequencies.entrySet()) {
            int having = searcher.getIndexReader().docFreq(new Term(field, word.getKey()));
            if (having >= FEWEST_SECTIONS) {
                double rareness = Math.log(1 + (double) sections / having);
                telling.add(new Telling(word.getKey(), (float) (Math.log1p(word.getValue()) * rareness)));
            }
        }
        telling.sort(Comparator.comparing(Telling::weight).reversed().thenComparing(Telling::term));
        return telling.subList(0, Math.min(MOST_WORDS, telling.size()));
    }

    private record Telling(String term, float weight) {}
}

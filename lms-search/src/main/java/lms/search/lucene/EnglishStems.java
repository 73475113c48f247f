package lms.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** English words without endings, by Porter's rules. Remembers the words of the day: stemming costs more than all else. */
final class EnglishStems implements AutoCloseable {
    /** A language has fewer words in use; what is beyond is typing errors, which are not worth the memory. */
    private static final int MOST_REMEMBERED = 50_000;

    private static final int LONGEST_REMEMBERED = 40;

    private final Analyzer stemmer = new Stemmer();
    private final ConcurrentMap<String, List<String>> remembered = new ConcurrentHashMap<>();

    /** The stem of a folded word, as the only element. */
    List<String> of(String word) {
        List<String> known = remembered.get(word);
        if (known != null) {
            return known;
        }
        List<String> stem = List.of(stem(word));
        if (word.length() <= LONGEST_REMEMBERED && remembered.size() < MOST_REMEMBERED) {
            remembered.put(word, stem);
        }
        return stem;
    }

    private String stem(String word) {
        try (TokenStream stream = stemmer.tokenStream("", word)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            String stem = stream.incrementToken() ? term.toString() : word;
            stream.end();
            return stem;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stemmer.close();
    }

    private static final class Stemmer extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            KeywordTokenizer source = new KeywordTokenizer();
            return new TokenStreamComponents(source, new PorterStemFilter(new EnglishPossessiveFilter(source)));
        }
    }
}

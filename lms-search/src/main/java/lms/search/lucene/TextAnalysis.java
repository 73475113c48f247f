package lms.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Turns text into words: lower case, without accents, and for English also without endings (Porter, 1980).
 *
 * <p>There is no list of stop words: IT, NO, US and WHO are subjects here. An English word is the stem of the plain
 * word, so that a query needs only one pass.
 */
final class TextAnalysis implements AutoCloseable {
    private final Analyzer plain = new Words();
    private final Analyzer english = new EnglishWords();
    private final Analyzer stemmer = new Stemmer();
    private final Analyzer byField = new PerFieldAnalyzerWrapper(plain, Map.of(EntryDocument.ENGLISH, english));

    /** Composed characters, so that an accent typed on its own is still an accent. */
    static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    Analyzer byField() {
        return byField;
    }

    /** The words of a text as they stand in the given field. */
    List<Word> words(String field, String text) {
        return words(byField, field, text);
    }

    /** The English stem of a plain word. */
    String stem(String plainWord) {
        List<Word> stems = words(stemmer, EntryDocument.ENGLISH, plainWord);
        return stems.isEmpty() ? plainWord : stems.get(0).term();
    }

    private static List<Word> words(Analyzer analyzer, String field, String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    @Override
    public void close() {
        byField.close();
        stemmer.close();
        english.close();
        plain.close();
    }

    private static TokenStream folded(TokenStream tokens) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(tokens));
    }

    private static TokenStream stemmed(TokenStream tokens) {
        return new PorterStemFilter(new EnglishPossessiveFilter(tokens));
    }

    /** Plain words. A phrase must not run from a heading into the text below it, hence the gap. */
    private static final class Words extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer source = new StandardTokenizer();
            return new TokenStreamComponents(source, folded(source));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return 100;
        }
    }

    private static final class EnglishWords extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer source = new StandardTokenizer();
            return new TokenStreamComponents(source, stemmed(folded(source)));
        }
    }

    private static final class Stemmer extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            KeywordTokenizer source = new KeywordTokenizer();
            return new TokenStreamComponents(source, stemmed(source));
        }
    }
}

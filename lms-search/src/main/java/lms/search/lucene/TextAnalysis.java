package lms.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Turns text into words (Unicode Standard Annex 29), and words into the terms of a tongue. */
final class TextAnalysis implements AutoCloseable {
    private final Analyzer words = new Words();
    private final EnglishStems english = new EnglishStems();

    /** Composed characters, so that an accent typed on its own is still an accent. */
    static String normalised(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    List<Token> tokens(String text) {
        List<Token> found = new ArrayList<>();
        try (TokenStream stream = words.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String word = term.toString();
                found.add(new Token(word, folded(word), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** A word of which the ends are known. */
    static Token token(String text, int start, int end) {
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        return new Token(word, folded(word), start, end);
    }

    /** The terms under which a word is found in texts of a tongue; at least one, the most likely first. */
    List<String> terms(Tongue tongue, Token token) {
        return switch (tongue) {
            case ENGLISH -> english.of(token.folded());
            case WELSH -> WelshRoots.onClassPath().of(token.word());
            case OTHER -> List.of(token.folded());
        };
    }

    /** Changes when the same text gets other terms. */
    static String fingerprint() {
        return "words 3, " + WelshRoots.fingerprint();
    }

    @Override
    public void close() {
        words.close();
    }

    private static String folded(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 0x7F) {
                char[] out = new char[4 * word.length()]; // one character becomes at most four
                int length = ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, out, 0, word.length());
                return new String(out, 0, length);
            }
        }
        return word;
    }

    private static final class Words extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer source = new StandardTokenizer();
            return new TokenStreamComponents(source, new LowerCaseFilter(source));
        }
    }
}

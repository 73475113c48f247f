package lms.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** English words without endings, by Porter's rules. Remembers the words of the day: stemming costs more than all else. */
final class EnglishStems {
    /** A language has fewer words in use; what is beyond is typing errors, which are not worth the memory. */
    private static final int MOST_REMEMBERED = 50_000;

    private static final int LONGEST_REMEMBERED = 40;

    private final Given given = new Given();
    private final TokenStream stems = new PorterStemFilter(new EnglishPossessiveFilter(given));
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

    private synchronized String stem(String word) {
        given.begin(word);
        try {
            stems.incrementToken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return given.term.toString();
    }

    /** One word after another, without what an analyzer does around each text. */
    private static final class Given extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        void begin(String word) {
            term.setEmpty().append(word);
        }

        @Override
        public boolean incrementToken() {
            return true;
        }
    }
}

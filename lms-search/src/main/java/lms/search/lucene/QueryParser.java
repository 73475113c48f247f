package lms.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what people type: words, {@code "phrases"}, {@code -without}. Every text has a meaning, so nothing is ever
 * refused; what goes beyond the caps is left out. There are no wildcards and no ranges: they cost without bound.
 */
final class QueryParser {
    static final int MAX_CHARACTERS = 200;
    static final int MAX_WORDS = 16;
    private static final int MIN_BEGINNING = 3;

    /** Group 1: minus; group 2: inside of quotes, closed or not; group 3: anything else up to a space or quote. */
    private static final Pattern PART = Pattern.compile("(-?)(?:[\"“”]([^\"“”]*)(?:[\"“”]|$)|([^\\s\"“”]+))");

    private final TextAnalysis analysis;
    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final List<List<Word>> phrases = new ArrayList<>();
    private final List<List<Word>> excluded = new ArrayList<>();
    private int count;

    private QueryParser(TextAnalysis analysis, String typed) {
        this.analysis = analysis;
        this.text = TextAnalysis.normalised(cut(typed));
    }

    static ParsedQuery parse(TextAnalysis analysis, String typed) {
        return new QueryParser(analysis, typed).parse();
    }

    private ParsedQuery parse() {
        Matcher part = PART.matcher(text);
        while (part.find()) {
            boolean quoted = part.start(2) >= 0;
            List<Word> found = wordsOf(quoted ? part.start(2) : part.start(3), quoted ? part.end(2) : part.end(3));
            if (!found.isEmpty()) {
                add(found, !part.group(1).isEmpty(), quoted);
            }
        }
        return new ParsedQuery(text, List.copyOf(words), List.copyOf(phrases), List.copyOf(excluded), beginning());
    }

    private List<Word> wordsOf(int start, int end) {
        List<Word> found = analysis.words(EntryDocument.EXACT, text.substring(start, end)).stream()
                .limit(MAX_WORDS - count)
                .map(word -> word.shifted(start))
                .toList();
        count += found.size();
        return found;
    }

    private void add(List<Word> found, boolean unwanted, boolean quoted) {
        if (unwanted) {
            excluded.add(found);
        } else if (quoted) {
            phrases.add(found);
        } else {
            words.addAll(found);
        }
    }

    private Optional<Word> beginning() {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(words.get(words.size() - 1))
                        .filter(last ->
                                last.end() == text.length() && last.term().length() >= MIN_BEGINNING);
    }

    /** The first characters, never half of one. */
    private static String cut(String typed) {
        if (typed.length() <= MAX_CHARACTERS) {
            return typed;
        }
        boolean halves = Character.isHighSurrogate(typed.charAt(MAX_CHARACTERS - 1));
        return typed.substring(0, halves ? MAX_CHARACTERS - 1 : MAX_CHARACTERS);
    }
}

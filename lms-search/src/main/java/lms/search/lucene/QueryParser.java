package lms.search.lucene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lms.search.Facet;

/**
 * Reads what people type: words, {@code "phrases"}, {@code -without}, {@code kind:}, {@code course:}, {@code lang:},
 * {@code level:}, {@code length:}. Every text has a meaning, so nothing is ever refused; what goes beyond the caps is
 * left out. There are no wildcards and no ranges: they cost without bound.
 */
final class QueryParser {
    /** A question pasted from a letter fits; a page does not. */
    static final int MAX_CHARACTERS = 1_000;

    static final int MAX_WORDS = 64;

    private static final int MIN_BEGINNING = 3;

    private static final Map<String, Facet> FIELDS = Map.of(
            "kind", Facet.KIND,
            "course", Facet.COURSE,
            "lang", Facet.LANGUAGE,
            "level", Facet.LEVEL,
            "length", Facet.LENGTH);

    /** A field and its value; or a minus, and words inside of quotes, closed or not, or up to a space or quote. */
    private static final Pattern PART = Pattern.compile(
            "(?<![^\\s])(?<field>kind|course|lang|level|length):"
                    + "(?:[\"“”](?<quotedValue>[^\"“”]+)[\"“”]|(?<value>[^\\s\"“”]+))"
                    + "|(?<minus>-?)(?:[\"“”](?<phrase>[^\"“”]*)(?:[\"“”]|$)|(?<word>[^\\s\"“”]+))",
            Pattern.CASE_INSENSITIVE);

    private final TextAnalysis analysis;
    private final String text;
    private final List<Token> words = new ArrayList<>();
    private final List<List<Token>> phrases = new ArrayList<>();
    private final List<List<Token>> excluded = new ArrayList<>();
    private final Map<Facet, String> only = new EnumMap<>(Facet.class);
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
            if (part.start("field") >= 0) {
                narrow(part);
            } else {
                boolean quoted = part.start("phrase") >= 0;
                String group = quoted ? "phrase" : "word";
                add(wordsOf(part.start(group), part.end(group)), part.start("minus") < part.end("minus"), quoted);
            }
        }
        return new ParsedQuery(
                text, List.copyOf(words), List.copyOf(phrases), List.copyOf(excluded), Map.copyOf(only), beginning());
    }

    private void narrow(Matcher part) {
        Facet facet = FIELDS.get(part.group("field").toLowerCase(Locale.ROOT));
        String value = part.start("value") >= 0 ? part.group("value") : part.group("quotedValue");
        if (facet != null) {
            only.put(facet, value.strip().toLowerCase(Locale.ROOT));
        }
    }

    private List<Token> wordsOf(int start, int end) {
        List<Token> found = analysis.tokens(text.substring(start, end)).stream()
                .limit(MAX_WORDS - count)
                .map(word -> word.shifted(start))
                .toList();
        count += found.size();
        return found;
    }

    private void add(List<Token> found, boolean unwanted, boolean quoted) {
        if (found.isEmpty()) {
            return;
        }
        if (unwanted) {
            excluded.add(found);
        } else if (quoted) {
            phrases.add(found);
        } else {
            words.addAll(found);
        }
    }

    private Optional<Token> beginning() {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(words.get(words.size() - 1))
                        .filter(last ->
                                last.end() == text.length() && last.folded().length() >= MIN_BEGINNING);
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

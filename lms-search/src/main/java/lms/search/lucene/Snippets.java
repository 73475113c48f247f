package lms.search.lucene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import lms.search.SnippetPart;

/** Chooses the part of a text that shows best why it was found, and marks the words that matched. */
final class Snippets {
    /** About two lines of text. */
    private static final int LENGTH = 220;

    /** Characters shown before the first match, for context. */
    private static final int LEAD = 50;

    /** Characters of a text that are looked at. */
    private static final int MAX_TEXT = 20_000;

    private static final String CUT = "…";

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final TextAnalysis analysis;
    private final QueryTranslation query;

    Snippets(TextAnalysis analysis, QueryTranslation query) {
        this.analysis = analysis;
        this.query = query;
    }

    /** The snippet of a text; empty when there is nothing to show. */
    List<SnippetPart> of(Tongue tongue, String text) {
        String head = text.substring(0, Math.min(text.length(), MAX_TEXT));
        Set<String> wanted = query.marks(tongue);
        List<Token> words = analysis.tokens(head);
        List<Match> matches = words.stream()
                .flatMap(word -> analysis.terms(tongue, word).stream()
                        .filter(wanted::contains)
                        .limit(1)
                        .map(term -> new Match(term, word)))
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        int start = start(words, densest(matches));
        int end = end(words, start, text.length());
        List<Token> shown = matches.stream()
                .map(Match::word)
                .filter(word -> word.start() >= start && word.end() <= end)
                .toList();
        return parts(text, start, end, shown);
    }

    /** Where the stretch starts that holds the most different matches; 0 without any. */
    private static int densest(List<Match> matches) {
        int best = 0;
        int most = 0;
        for (int first = 0; first < matches.size(); first++) {
            int from = matches.get(first).word().start();
            Set<String> different = new HashSet<>();
            for (int i = first; i < matches.size() && matches.get(i).word().end() <= from + LENGTH - LEAD; i++) {
                different.add(matches.get(i).term());
            }
            if (different.size() > most) {
                most = different.size();
                best = from;
            }
        }
        return best;
    }

    private static int start(List<Token> words, int match) {
        return match <= LEAD
                ? 0
                : words.stream()
                        .mapToInt(Token::start)
                        .filter(start -> start >= match - LEAD)
                        .findFirst()
                        .orElse(match);
    }

    /** The end of the last word that starts in time; the end of the text, with its full stop, when all of it fits. */
    private static int end(List<Token> words, int start, int length) {
        return start + LENGTH >= length
                ? length
                : words.stream()
                        .filter(word -> word.start() < start + LENGTH)
                        .mapToInt(Token::end)
                        .max()
                        .orElse(start);
    }

    private static List<SnippetPart> parts(String text, int start, int end, List<Token> shown) {
        List<SnippetPart> parts = new ArrayList<>();
        int at = start;
        String lead = start > 0 ? CUT : "";
        for (Token word : shown) {
            add(parts, lead + text.substring(at, word.start()), false);
            add(parts, text.substring(word.start(), word.end()), true);
            at = word.end();
            lead = "";
        }
        add(parts, lead + text.substring(at, end) + (end < text.length() ? CUT : ""), false);
        return parts;
    }

    private static void add(List<SnippetPart> parts, String text, boolean marked) {
        if (!text.isEmpty()) {
            parts.add(new SnippetPart(SPACE.matcher(text).replaceAll(" "), marked));
        }
    }

    /** A word of the text that matches, with the term by which it does. */
    private record Match(String term, Token word) {}
}

package lms.search.lucene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lms.search.SnippetPart;

/** Chooses the part of a text that shows best why it was found, and marks the words that matched. */
final class Snippets {
    /** About two lines of text. */
    private static final int LENGTH = 220;

    /** Characters shown before the first match, for context. */
    private static final int LEAD = 50;

    /** A word that goes on for longer is cut. */
    private static final int LONGEST_WORD = 60;

    /** Characters of a text that are looked at. */
    private static final int MAX_TEXT = 20_000;

    private static final char LAST_ASCII = 0x7F;

    private static final String CUT = "…";

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final TextAnalysis analysis;
    private final QueryTranslation query;
    private final Map<Tongue, Marks> marks = new EnumMap<>(Tongue.class);

    Snippets(TextAnalysis analysis, QueryTranslation query) {
        this.analysis = analysis;
        this.query = query;
    }

    /** The snippet of a text; empty when there is nothing to show. */
    List<SnippetPart> of(Tongue tongue, String text) {
        String head = text.substring(0, Math.min(text.length(), MAX_TEXT));
        if (head.isBlank()) {
            return List.of();
        }
        List<Match> matches = marks.computeIfAbsent(tongue, Marks::new).in(head);
        int start = start(head, densest(matches));
        int end = end(text, start);
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

    /** The start of a word, a little before the match. */
    private static int start(String text, int match) {
        if (match <= LEAD) {
            return 0;
        }
        int start = match - LEAD;
        while (start < match && isInWord(text, start - 1)) {
            start++;
        }
        while (start < match && !isInWord(text, start)) {
            start++;
        }
        return start;
    }

    /** The end of the last word that starts in time; the end of the text, with its full stop, when all of it fits. */
    private static int end(String text, int start) {
        int end = start + LENGTH;
        if (end >= text.length()) {
            return text.length();
        }
        int longest = Math.min(text.length(), end + LONGEST_WORD);
        while (end < longest && isInWord(text, end - 1) && isInWord(text, end)) {
            end++;
        }
        while (end > start + 1 && !isInWord(text, end - 1)) {
            end--;
        }
        return end;
    }

    /** Whether a character is part of a word; an apostrophe between letters is. */
    private static boolean isInWord(String text, int at) {
        char character = text.charAt(at);
        if (character == '\'' || character == '’') {
            return at > 0
                    && at + 1 < text.length()
                    && Character.isLetter(text.charAt(at - 1))
                    && Character.isLetter(text.charAt(at + 1));
        }
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
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

    /** What to mark in texts of one tongue. */
    private final class Marks {
        private final Tongue tongue;
        private final Set<String> terms;
        private final Set<Character> initials;

        Marks(Tongue tongue) {
            this.tongue = tongue;
            this.terms = query.marks(tongue);
            this.initials = terms.stream().map(term -> term.charAt(0)).collect(Collectors.toSet());
        }

        List<Match> in(String text) {
            List<Match> matches = new ArrayList<>();
            int at = 0;
            while (at < text.length()) {
                int start = at;
                while (at < text.length() && isInWord(text, at)) {
                    at++;
                }
                if (at > start && mayMatch(text.charAt(start))) {
                    Token word = TextAnalysis.token(text, start, at);
                    analysis.terms(tongue, word).stream()
                            .filter(terms::contains)
                            .limit(1)
                            .forEach(term -> matches.add(new Match(term, word)));
                }
                at = at == start ? at + 1 : at;
            }
            return matches;
        }

        /** Taking a word apart costs a hundred times more than this; Welsh words change their first letters. */
        private boolean mayMatch(char initial) {
            return tongue == Tongue.WELSH || initial > LAST_ASCII || initials.contains(Character.toLowerCase(initial));
        }
    }
}

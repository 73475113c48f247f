package lms.search.lucene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private final Map<String, Set<String>> marks;

    /** @param marks the words to mark, by field */
    Snippets(TextAnalysis analysis, Map<String, Set<String>> marks) {
        this.analysis = analysis;
        this.marks = marks;
    }

    /** The snippet of a text that was scored in the given field; empty when there is nothing to show. */
    List<SnippetPart> of(String field, String text) {
        String head = text.substring(0, Math.min(text.length(), MAX_TEXT));
        Set<String> wanted = marks.getOrDefault(field, Set.of());
        List<Word> words = analysis.words(field, head);
        List<Word> matches =
                words.stream().filter(word -> wanted.contains(word.term())).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        int start = start(words, densest(matches));
        int end = end(words, start, text.length());
        List<Word> shown = matches.stream()
                .filter(word -> word.start() >= start && word.end() <= end)
                .toList();
        return parts(text, start, end, shown);
    }

    /** Where the stretch starts that holds the most different matches; 0 without any. */
    private static int densest(List<Word> matches) {
        int best = 0;
        int most = 0;
        for (int first = 0; first < matches.size(); first++) {
            int from = matches.get(first).start();
            Set<String> different = new HashSet<>();
            for (int i = first; i < matches.size() && matches.get(i).end() <= from + LENGTH - LEAD; i++) {
                different.add(matches.get(i).term());
            }
            if (different.size() > most) {
                most = different.size();
                best = from;
            }
        }
        return best;
    }

    private static int start(List<Word> words, int match) {
        return match <= LEAD
                ? 0
                : words.stream()
                        .mapToInt(Word::start)
                        .filter(start -> start >= match - LEAD)
                        .findFirst()
                        .orElse(match);
    }

    /** The end of the last word that starts in time; the end of the text, with its full stop, when all of it fits. */
    private static int end(List<Word> words, int start, int length) {
        return start + LENGTH >= length
                ? length
                : words.stream()
                        .filter(word -> word.start() < start + LENGTH)
                        .mapToInt(Word::end)
                        .max()
                        .orElse(start);
    }

    private static List<SnippetPart> parts(String text, int start, int end, List<Word> shown) {
        List<SnippetPart> parts = new ArrayList<>();
        int at = start;
        String lead = start > 0 ? CUT : "";
        for (Word word : shown) {
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
}

package lms.content.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lms.content.Replacement;
import lms.content.document.Position;

/** Finds the word that somebody probably meant. */
public final class DidYouMean {
    private static final int LONGEST_WORD = 64;
    /** Among more words than these nobody looks: a file of thousands of slips would take minutes. */
    private static final int MOST_WORDS = 400;

    private DidYouMean() {}

    /** Advice such as {@code Did you mean 'title'?}, or the words to choose from where nothing is close. */
    public static String hint(String written, Collection<String> known) {
        if (known.isEmpty()) {
            return "There is none yet, so add it first or take this out";
        }
        if (known.size() > MOST_WORDS) {
            return "It is none of the " + known.size() + " that there are";
        }
        return nearest(written, known)
                .map(word -> "Did you mean '" + word + "'?")
                .orElseGet(() -> "Use one of: "
                        + String.join(", ", known.stream().sorted().limit(20).toList()));
    }

    /**
     * The same as advice that a program can follow, where one word alone is close.
     *
     * @param at where the word stands, or a place before it in its line
     */
    public static Advice advice(String written, Collection<String> known, Position at) {
        List<String> close = close(written, known).distinct().toList();
        List<Replacement> repair = close.size() == 1 && !written.isEmpty()
                ? List.of(new Replacement(at.line(), at.column(), written, close.get(0)))
                : List.of();
        return new Advice(hint(written, known), repair);
    }

    /** The closest word, if it is close: at most one slip in three characters. */
    public static Optional<String> nearest(String written, Collection<String> known) {
        return close(written, known)
                .min(Comparator.comparingInt((String word) -> distance(written, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static Stream<String> close(String written, Collection<String> known) {
        return known.size() > MOST_WORDS ? Stream.empty() : known.stream().filter(word -> isClose(written, word));
    }

    private static boolean isClose(String written, String word) {
        int furthest = Math.max(1, written.length() / 3);
        return written.length() <= LONGEST_WORD
                && Math.abs(written.length() - word.length()) <= furthest
                && distance(written, word) <= furthest;
    }

    /** Levenshtein's distance: how many characters to insert, delete or replace. */
    static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replace = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replace, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[other.length()];
    }
}

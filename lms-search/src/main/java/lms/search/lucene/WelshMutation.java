package lms.search.lucene;

import java.util.ArrayList;
import java.util.List;

/**
 * The initial mutations of Welsh, undone.
 *
 * <p>Source: Peter Wynn Thomas, Gramadeg y Gymraeg (1996), the table of the soft, nasal and aspirate mutation and of h
 * before vowels.
 *
 * @param mutated how the mutated word begins; empty where a g has gone
 * @param radical how the word begins in the dictionary
 * @param before the letters one of which must follow in the mutated word
 * @param certain whether nothing but a mutation begins a word so, so that no dictionary needs to be asked
 */
record WelshMutation(String mutated, String radical, String before, boolean certain) {
    private static final String VOWELS = "aeiouwyâêîôûŵŷïäëöáéíóúẃýàèìòù";
    private static final String AFTER_STOP = VOWELS + "lrn";

    /** Shorter ones are more often acronyms: NGO, NHS. */
    private static final int SHORTEST_CERTAIN = 5;

    private static final List<WelshMutation> ALL = List.of(
            new WelshMutation("ngh", "c", AFTER_STOP, true),
            new WelshMutation("mh", "p", AFTER_STOP, true),
            new WelshMutation("nh", "t", AFTER_STOP, true),
            new WelshMutation("ng", "g", AFTER_STOP, true),
            new WelshMutation("m", "b", AFTER_STOP, false),
            new WelshMutation("n", "d", AFTER_STOP, false),
            new WelshMutation("ch", "c", AFTER_STOP, false),
            new WelshMutation("ph", "p", AFTER_STOP, false),
            new WelshMutation("th", "t", AFTER_STOP, false),
            new WelshMutation("dd", "d", AFTER_STOP, true),
            new WelshMutation("g", "c", AFTER_STOP, false),
            new WelshMutation("b", "p", AFTER_STOP, false),
            new WelshMutation("d", "t", AFTER_STOP, false),
            new WelshMutation("f", "b", AFTER_STOP, false),
            new WelshMutation("f", "m", AFTER_STOP, false),
            new WelshMutation("l", "ll", VOWELS, false),
            new WelshMutation("r", "rh", VOWELS, false),
            new WelshMutation("", "g", AFTER_STOP, false),
            new WelshMutation("h", "", VOWELS, false));

    /** The words of which this one may be a mutated form. */
    static List<String> radicals(String word) {
        List<String> radicals = new ArrayList<>();
        for (WelshMutation mutation : ALL) {
            if (mutation.mayHaveMade(word)) {
                radicals.add(mutation.undo(word));
            }
        }
        return radicals;
    }

    /** The word with a mutation undone that nothing else looks like, or else the word itself. */
    static String certainRadical(String word) {
        for (WelshMutation mutation : ALL) {
            if (mutation.certain && word.length() >= SHORTEST_CERTAIN && mutation.mayHaveMade(word)) {
                return mutation.undo(word);
            }
        }
        return word;
    }

    private boolean mayHaveMade(String word) {
        return word.startsWith(mutated)
                && word.length() > mutated.length()
                && before.indexOf(word.charAt(mutated.length())) >= 0;
    }

    private String undo(String word) {
        return radical + word.substring(mutated.length());
    }
}

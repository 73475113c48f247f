package lms.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The Welsh head words and the endings they may take, read from the Hunspell files of Bangor University
 * (docs/reference/welsh-dictionary.md).
 *
 * <p>Read here rather than by Lucene's Hunspell, which takes longer to load and to answer, and which undoes a mutation
 * only where the file allows it: most verbs lack the nasal one there.
 */
final class WelshDictionary {
    private static final int LONGEST_ENDING = 5;
    private static final char STEM_ONLY = 'X';
    private static final char NASAL = 'T';

    /** How verbal nouns end; "ysgrifenni" may also be a finite form, only "ysgrifennu" may not. */
    private static final List<String> ENDINGS_OF_VERBAL_NOUNS = List.of("u", "o", "i", "a");

    private final Map<String, String> flagsByWord;
    private final Map<String, List<Ending>> endings;

    /** One suffix rule: {@code added} takes the place of {@code taken} at the end of a word that meets the condition. */
    private record Ending(char flag, String taken, String added, String next, Pattern condition) {
        static Ending of(String line) {
            String[] parts = line.split("\\s+", -1);
            String[] added = parts[3].split("/", 2);
            return new Ending(
                    parts[1].charAt(0),
                    letters(parts[2]),
                    letters(added[0]),
                    added.length > 1 ? added[1] : "",
                    Pattern.compile(parts.length > 4 ? parts[4] + "$" : ""));
        }

        private static String letters(String part) {
            return part.equals("0") ? "" : part;
        }

        /** Plurals and degrees of comparison have capital flags, verb forms small ones. */
        boolean makesVerbForms() {
            return Character.isLowerCase(flag);
        }

        boolean makesWords() {
            return next.indexOf(STEM_ONLY) < 0;
        }

        boolean mayTake(Ending second) {
            return next.indexOf(second.flag) >= 0;
        }

        String base(String word) {
            return word.substring(0, word.length() - added.length()) + taken;
        }
    }

    private WelshDictionary(Map<String, String> flagsByWord, Map<String, List<Ending>> endings) {
        this.flagsByWord = flagsByWord;
        this.endings = endings;
    }

    /**
     * Reads the two files of a Hunspell dictionary.
     *
     * @param affixes the lines of the .aff file; its prefix rules are passed over, see {@link WelshMutation}
     * @param words the lines of the .dic file, of which the first is a number
     */
    static WelshDictionary read(List<String> affixes, List<String> words) {
        Map<String, List<Ending>> endings = new HashMap<>();
        for (String line : affixes) {
            if (line.startsWith("SFX") && !line.contains(" Y ")) {
                Ending ending = Ending.of(line);
                endings.computeIfAbsent(ending.added(), key -> new ArrayList<>())
                        .add(ending);
            }
        }
        Map<String, String> flagsByWord = new HashMap<>(words.size() * 2);
        Map<String, String> sameFlags = new HashMap<>();
        for (String line : words.subList(1, words.size())) {
            int slash = line.indexOf('/');
            String word = lowerCase(slash < 0 ? line : line.substring(0, slash));
            String flags = slash < 0 ? "" : line.substring(slash + 1);
            flagsByWord.merge(word, sameFlags.computeIfAbsent(flags, same -> same), String::concat);
        }
        addWithoutAccents(flagsByWord);
        return new WelshDictionary(flagsByWord, endings);
    }

    /** Who has no key for ŵ or ŷ leaves the accent out; where that makes another word, it is the other word. */
    private static void addWithoutAccents(Map<String, String> flagsByWord) {
        Map<String, String> added = new HashMap<>();
        flagsByWord.forEach((word, flags) -> {
            if (hasAccents(word)) {
                added.put(Accents.without(word), flags);
            }
        });
        added.forEach(flagsByWord::putIfAbsent);
    }

    private static boolean hasAccents(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return true;
            }
        }
        return false;
    }

    /** Capitals at the end of a stem ("cynlluNI", "trO") are not letters of it: they tell the rules what may follow. */
    private static String lowerCase(String word) {
        boolean marked = word.endsWith("NI") || word.endsWith("O");
        return marked && Character.isLowerCase(word.charAt(0)) ? word : word.toLowerCase(Locale.ROOT);
    }

    boolean has(String word) {
        return flagsByWord.containsKey(word);
    }

    /** The singulars of which the word may be a plural, the adjectives of which it may be a degree. */
    Set<String> singulars(String word) {
        Set<String> singulars = new LinkedHashSet<>();
        for (int length = 1; length <= longestEnding(word); length++) {
            for (Ending ending : endingsOf(word, length)) {
                if (!ending.makesVerbForms() && isBase(ending, word)) {
                    singulars.add(ending.base(word));
                }
            }
        }
        return singulars;
    }

    /** The stems of the verbs of which the word may be a form. */
    Set<String> verbStems(String word) {
        Set<String> stems = new LinkedHashSet<>();
        for (int length = 1; length <= longestEnding(word); length++) {
            for (Ending ending : endingsOf(word, length)) {
                if (ending.makesVerbForms() && ending.makesWords()) {
                    String stem = ending.base(word);
                    if (isBase(ending, word)) {
                        stems.add(stem.toLowerCase(Locale.ROOT));
                    }
                    addStems(stem, ending, stems);
                }
            }
        }
        return stems;
    }

    private void addStems(String word, Ending second, Set<String> stems) {
        for (int length = 0; length <= longestEnding(word); length++) {
            for (Ending first : endingsOf(word, length)) {
                if (first.mayTake(second) && second.condition().matcher(word).find() && isBase(first, word)) {
                    stems.add(first.base(word).toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    private boolean isBase(Ending ending, String word) {
        String base = ending.base(word);
        return flagsByWord.getOrDefault(base, "").indexOf(ending.flag()) >= 0
                && ending.condition().matcher(base).find();
    }

    /**
     * The verbal noun of a stem, or the stem if that is not known. The file marks stems as verbs, but not verbal nouns; of
     * what a stem may grow to only those mutate as nouns do.
     */
    String verbalNoun(String stem) {
        for (String ending : ENDINGS_OF_VERBAL_NOUNS) {
            if (isNoun(stem + ending)) {
                return stem + ending;
            }
        }
        return has(stem + "u") ? stem + "u" : stem;
    }

    /** Whether the word is marked for the nasal mutation, which no finite verb form suffers. */
    boolean isNoun(String word) {
        return flagsByWord.getOrDefault(word, "").indexOf(NASAL) >= 0;
    }

    private static int longestEnding(String word) {
        return Math.min(LONGEST_ENDING, word.length() - 1);
    }

    private List<Ending> endingsOf(String word, int length) {
        return endings.getOrDefault(word.substring(word.length() - length), List.of());
    }
}

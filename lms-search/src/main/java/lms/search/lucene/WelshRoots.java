package lms.search.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The forms under which a Welsh word is found: its roots, whatever mutation, clitic or plural it stands in.
 *
 * <p>A word that the dictionary has as it stands is not taken for a mutated one ("gardd" is a garden, although a card
 * softened would be "gardd" too), and one is not taken for a mutated form with an ending as long as it can be read
 * otherwise. Where such a reading would be the likely one after all, roots.tsv says so.
 */
final class WelshRoots {
    private static final int CACHED_WORDS = 16_384;
    private static final int SHORTEST_MUTATED = 3;

    private static final String AFFIXES = "/lms/search/welsh/cy.aff";
    private static final String WORDS = "/lms/search/welsh/cy.dic";
    private static final String EXCEPTIONS = "/lms/search/welsh/roots.tsv";

    /** What the roots are made of: the data and the code. */
    private static final List<String> SOURCES = List.of(
            AFFIXES,
            WORDS,
            EXCEPTIONS,
            "WelshRoots.class",
            "WelshClitics.class",
            "WelshMutation.class",
            "WelshExceptions.class",
            "WelshDictionary.class",
            "WelshDictionary$Ending.class",
            "Accents.class");

    private final WelshDictionary dictionary;
    private final WelshExceptions exceptions;

    /**
     * One place for each hash: a word drives out another. No lock is needed, since a thread sees a record whole or not at
     * all.
     */
    private final @Nullable Known[] cache = new Known[CACHED_WORDS];

    private record Known(String word, List<String> roots) {}

    /** Waits until the first Welsh word comes up. */
    private static final class OnClassPath {
        static final WelshRoots ROOTS = new WelshRoots(
                WelshDictionary.read(lines(AFFIXES), lines(WORDS)), new WelshExceptions(lines(EXCEPTIONS)));
    }

    private WelshRoots(WelshDictionary dictionary, WelshExceptions exceptions) {
        this.dictionary = dictionary;
        this.exceptions = exceptions;
    }

    /** Those of the dictionary and the exceptions on the class path; the first call reads them. */
    static WelshRoots onClassPath() {
        return OnClassPath.ROOTS;
    }

    /**
     * Another one whenever a word may have got other roots. Told without reading a word, so that a start need not wait
     * for the dictionary.
     */
    static String fingerprint() {
        CRC32C sum = new CRC32C();
        SOURCES.forEach(source -> sum.update(resource(source)));
        return Long.toHexString(sum.getValue());
    }

    private static byte[] resource(String name) {
        try (InputStream in = WelshRoots.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Not on the class path: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(String name) {
        return new String(resource(name), StandardCharsets.UTF_8).lines().toList();
    }

    /**
     * The roots of a word.
     *
     * @param word one token in small letters, composed, with its accents and clitics: "mae'n", "nghaerdydd"
     * @return terms without accents, at least one, none twice, the most likely first
     */
    List<String> of(String word) {
        int place = Math.floorMod(word.hashCode(), cache.length);
        Known known = cache[place];
        if (known == null || !known.word().equals(word)) {
            known = new Known(word, folded(roots(WelshClitics.cutOff(word))));
            cache[place] = known;
        }
        return known.roots();
    }

    private Set<String> roots(String word) {
        List<String> radicals = word.length() < SHORTEST_MUTATED ? List.of() : WelshMutation.radicals(word);
        Set<String> roots = known(word);
        if (roots.isEmpty()) {
            radicals.forEach(radical -> roots.addAll(known(radical)));
            roots.addAll(inflected(word));
        }
        if (roots.isEmpty()) {
            radicals.forEach(radical -> roots.addAll(inflected(radical)));
        }
        if (roots.isEmpty()) {
            roots.add(WelshMutation.certainRadical(word));
        }
        return roots;
    }

    /** The roots of a word that is in the dictionary or among the exceptions. */
    private Set<String> known(String word) {
        Set<String> roots = new LinkedHashSet<>(exceptions.rootsOf(word));
        if (roots.isEmpty() && dictionary.has(word)) {
            exceptions.singularsIfAny(word).stream().filter(dictionary::has).forEach(roots::add);
            roots.addAll(dictionary.singulars(word));
            if (roots.isEmpty() && endsInVowel(word) && !dictionary.isNoun(word)) {
                roots.addAll(verbs(word));
            }
            if (roots.isEmpty()) {
                roots.add(word);
            }
        }
        return roots;
    }

    /** Verb forms are among the head words where they may take a clitic, which is after a vowel. */
    private static boolean endsInVowel(String word) {
        return "aeiouwy".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private Set<String> inflected(String word) {
        Set<String> roots = new LinkedHashSet<>(dictionary.singulars(word));
        roots.addAll(verbs(word));
        return roots;
    }

    private Set<String> verbs(String word) {
        Set<String> verbs = new LinkedHashSet<>();
        for (String stem : dictionary.verbStems(word)) {
            verbs.addAll(exceptions.has(stem) ? exceptions.rootsOf(stem) : Set.of(dictionary.verbalNoun(stem)));
        }
        return verbs;
    }

    private static List<String> folded(Set<String> roots) {
        return roots.stream().map(Accents::without).distinct().toList();
    }
}

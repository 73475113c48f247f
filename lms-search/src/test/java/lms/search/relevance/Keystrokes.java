package lms.search.relevance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How much of what somebody looks for must be typed until it is among the first five suggestions. A text that never
 * gets there counts as typed to its end.
 *
 * @param targets number of texts
 * @param mean mean of the typed shares
 * @param ofSums letters typed for all of them over the letters that they have
 * @param missed texts that are not suggested even when all of them was typed
 */
record Keystrokes(int targets, double mean, double ofSums, List<String> missed) {
    static final int SHOWN = 5;

    /** A heading that stands in more places than this, such as "Key points", is nothing that anybody looks for. */
    private static final int MOST_PLACES = 3;

    /** What the system itself puts before the title of an activity. */
    static final Pattern LABEL = Pattern.compile("^(Activity|Assignment|Discussion|Practice): ");

    Keystrokes {
        missed = List.copyOf(missed);
    }

    /** @param suggest the texts suggested for what was typed, best first */
    static Keystrokes of(List<String> targets, Function<String, List<String>> suggest) {
        double shares = 0;
        int typed = 0;
        int letters = 0;
        List<String> missed = new ArrayList<>();
        for (String target : targets) {
            String own = LABEL.matcher(target).replaceFirst("");
            int count = 1;
            while (count < own.length() && !shows(suggest, target, own.substring(0, count))) {
                count++;
            }
            if (!shows(suggest, target, own.substring(0, count))) {
                missed.add(target);
            }
            shares += (double) count / own.length();
            typed += count;
            letters += own.length();
        }
        return new Keystrokes(targets.size(), shares / targets.size(), (double) typed / letters, missed);
    }

    private static boolean shows(Function<String, List<String>> suggest, String target, String typed) {
        return suggest.apply(typed).stream().limit(SHOWN).anyMatch(target::equalsIgnoreCase);
    }

    /** The titles, headings and terms in a language, each once, but for headings that stand everywhere. */
    static List<String> targets(FrozenTexts texts, String language) {
        Map<String, Integer> places = new HashMap<>();
        Map<String, String> found = new HashMap<>();
        for (Section section : texts.sections()) {
            if (section.language().equals(language)) {
                if (section.anchor().isEmpty()) {
                    found.putIfAbsent(section.title().toLowerCase(Locale.ROOT), section.title());
                }
                if (!section.heading().isEmpty()) {
                    String key = section.heading().toLowerCase(Locale.ROOT);
                    found.putIfAbsent(key, section.heading());
                    places.merge(key, section.isGlossary() ? 0 : 1, Integer::sum);
                }
            }
        }
        return found.keySet().stream()
                .filter(key -> places.getOrDefault(key, 0) <= MOST_PLACES)
                .sorted()
                .map(found::get)
                .toList();
    }
}

package lms.content.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Anchors of headings, made as Git hosts make them, so that links work there as well as here. */
final class Slugs {
    private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]");

    private final Set<String> taken;
    private final Map<String, Integer> repeats = new HashMap<>();

    /** @param taken ids that the text uses for other things */
    Slugs(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** A slug that was not given out before: the second of its name ends in {@code -1}. */
    String next(String text) {
        String slug = of(text);
        String free = slug;
        while (!taken.add(free)) {
            free = slug + "-" + repeats.merge(slug, 1, Integer::sum);
        }
        return free;
    }

    private static String of(String text) {
        String slug = DROPPED.matcher(text.strip().toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace(' ', '-');
        return slug.isEmpty() ? "section" : slug;
    }
}

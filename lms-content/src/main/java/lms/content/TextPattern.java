package lms.content;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What somebody may type: plain text, in which {@code *} stands for any text or none. White space is collapsed, and
 * curly apostrophes count as straight ones.
 *
 * @param ignoreCase whether capitals make no difference
 */
public record TextPattern(String text, boolean ignoreCase) {
    /** Takes time linear in the typed text for each part between two asterisks. */
    public boolean fits(String typed) {
        String[] parts = normalised(text).split("\\*", -1);
        String given = normalised(typed);
        if (parts.length == 1) {
            return parts[0].equals(given);
        }
        String last = parts[parts.length - 1];
        if (!given.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        for (int i = 1; i < parts.length - 1; i++) {
            int found = given.indexOf(parts[i], at);
            if (found < 0) {
                return false;
            }
            at = found + parts[i].length();
        }
        return given.length() - last.length() >= at && given.endsWith(last);
    }

    /** Whether every text that fits the other pattern fits this one as well. */
    public boolean covers(TextPattern other) {
        return fits(other.text);
    }

    private String normalised(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFC)
                .replace('\u2019', '\'')
                .strip()
                .replaceAll("\\s+", " ");
        return ignoreCase ? plain.toLowerCase(Locale.ROOT) : plain;
    }
}

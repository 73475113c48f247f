package lms.content.format;

import java.util.Optional;
import java.util.regex.Pattern;

/** Characters that a word processor writes where the format wants plain ones; on a screen they look alike. */
public final class TypingSlip {
    private static final Pattern CURLY = Pattern.compile("[\u201c\u201d\u201e]");
    private static final Pattern SPACE = Pattern.compile("[\u00a0\u2007\u202f]");

    private TypingSlip() {}

    /** How to mend what stands in braces; empty where no such character is to blame. */
    public static Optional<String> hint(String written) {
        if (CURLY.matcher(written).find()) {
            return Optional.of("Write straight quotes (\") instead of curly ones");
        }
        return SPACE.matcher(written).find()
                ? Optional.of("Write an ordinary space instead of the no-break space")
                : Optional.empty();
    }

    /** Whether a value begins with a curly quote, as if that enclosed it. */
    public static boolean isCurlyQuoted(String value) {
        return CURLY.matcher(value).lookingAt() && !value.contains(" ");
    }
}

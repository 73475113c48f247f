package lms.web.shared.secret;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Secrets that people keep on paper and type: ten signs of Crockford's base32, such as {@code k7m2p-x9qrt}, which has no
 * letters that look like digits. With 50 random bits and a throttle nobody guesses one.
 */
public final class PaperCodes {

    private static final String SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 10;
    private static final Pattern NO_SIGNS = Pattern.compile("[\\s-]");
    private static final SecureRandom RANDOM = new SecureRandom();

    private PaperCodes() {}

    /** A code that nobody has had before, as it is shown. */
    public static String fresh() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i == LENGTH / 2 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** The code without what people add or mistake when they copy it: the same for all ways of writing it. */
    public static String plain(String typed) {
        return NO_SIGNS.matcher(typed)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
    }
}

package lms.web.token.domain;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * How a token is written: a beginning that says what it is, 43 characters with 256 random bits, and 6 characters that
 * check them. So a scanner finds one that leaked without asking us, and what cannot be a token costs no look into the
 * database. The check protects nothing: whoever makes up a token can make up its check.
 */
public final class TokenText {

    private static final Pattern FORM = Pattern.compile("lms_pat_([A-Za-z0-9_-]{43})([0-9A-Za-z]{6})");
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int CHECK_LENGTH = 6;

    private TokenText() {}

    /** The token that carries a secret of 43 characters. */
    public static String of(String secret) {
        return "lms_pat_" + secret + check(secret);
    }

    /** The secret that a text carries, if it can be a token. */
    public static Optional<String> secret(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() && check(matcher.group(1)).equals(matcher.group(2))
                ? Optional.of(matcher.group(1))
                : Optional.empty();
    }

    /** CRC-32 of the secret, in base 62. */
    private static String check(String secret) {
        var crc = new CRC32();
        crc.update(secret.getBytes(StandardCharsets.US_ASCII));
        long rest = crc.getValue();
        var check = new StringBuilder();
        for (int digit = 0; digit < CHECK_LENGTH; digit++) {
            check.insert(0, DIGITS.charAt((int) (rest % DIGITS.length())));
            rest /= DIGITS.length();
        }
        return check.toString();
    }
}

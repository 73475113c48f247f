package lms.content.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names the state of a text, so that whoever builds on it can say which state they saw: a translation of its original,
 * an overlay of the block that it replaces.
 *
 * @param hex the first twelve hexadecimal digits of the text's SHA-256
 */
public record SourceRev(String hex) {
    private static final int DIGITS = 12;

    /** The name of a text, whichever line ends its file has. */
    public static SourceRev of(String text) {
        byte[] bytes = text.replace("\r\n", "\n").getBytes(UTF_8);
        return new SourceRev(HexFormat.of().formatHex(sha256().digest(bytes)).substring(0, DIGITS));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

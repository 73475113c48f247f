package lms.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Says whether two states of a page are the same to the index, without keeping either of them. */
public final class PageHash {
    /** 128 bits: by chance two texts never share them. */
    private static final int HEX_DIGITS = 32;

    private PageHash() {}

    /** The hash of everything that the index knows of a page: SHA-256, cut, in hexadecimal digits. */
    public static String of(IndexedPage page) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(page.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

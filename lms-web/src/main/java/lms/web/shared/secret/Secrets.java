package lms.web.shared.secret;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What is derived from a random secret. The secrets have 256 random bits, so a plain hash is enough. */
public final class Secrets {

    private static final String HMAC = "HmacSHA256";

    private Secrets() {}

    /** SHA-256 of the secret, in hex: what the database may know of it. */
    public static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** What the forms of a sign-in carry against requests from elsewhere: an HMAC under the cookie's secret. */
    public static String formToken(String secret) {
        return mark(secret, "form");
    }

    /** What an address carries that a file is sent to: made from the form's token, which must not stand in addresses. */
    public static String uploadToken(String formToken) {
        return formToken(formToken);
    }

    /**
     * What stands for a text where the text itself must not: an HMAC under the secret, in hex. Without the secret, nobody
     * tells what text it stands for.
     */
    public static String mark(String secret, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has " + HMAC, e);
        }
    }

    /** Compares without telling by its duration where two values differ. */
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}

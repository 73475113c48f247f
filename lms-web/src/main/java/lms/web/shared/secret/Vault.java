package lms.web.shared.secret;

import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import lms.web.shared.kernel.Component;

/**
 * Seals, marks, chains and signs with the keys of the site; the only class that knows ciphers.
 *
 * <p>A sealed text is the number of its key, a colon, and in base64url the nonce (96 random bits) before the ciphertext
 * with its tag: AES-256-GCM (NIST SP 800-38D). With random nonces a key may seal 2^32 texts; it is renewed long before.
 */
@Component
public class Vault {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String HMAC = "HmacSHA256";
    private static final String SIGNATURE = "Ed25519";
    private static final String FINGERPRINT = "fingerprint";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Keys keys;
    private final SecureRandom random = new SecureRandom();

    @Inject
    public Vault(Keys keys) {
        this.keys = keys;
    }

    /** Seals a text for one place. */
    public String seal(Place place, String plain) {
        KeyRing ring = keys.ring();
        return ring.current() + ":" + seal(ring.seal(ring.current()), place, plain);
    }

    /**
     * Opens what was sealed for this place.
     *
     * @throws BrokenSeal if it was changed or sealed for another place
     */
    public String open(Place place, String sealed) {
        int colon = sealed.indexOf(':');
        return open(keys.ring().seal(number(sealed, colon)), place, sealed.substring(colon + 1));
    }

    /** Whether the text is sealed with the newest key. */
    public boolean isCurrent(String sealed) {
        return sealed.startsWith(keys.ring().current() + ":");
    }

    /** Number of the newest key: {@code number:} begins what is sealed with it. */
    public int current() {
        return keys.ring().current();
    }

    /** What tells these keys from those of another site, the keys for seals apart; tells nothing of the keys. */
    public String fingerprint() {
        KeyRing ring = keys.ring();
        byte[] trail = hmac(ring.trail(), FINGERPRINT.getBytes(StandardCharsets.UTF_8));
        String heads = HexFormat.of().formatHex(ring.headsPublic().getEncoded());
        return mark(FINGERPRINT, HexFormat.of().formatHex(trail) + heads);
    }

    /** A key of its own, to be kept sealed: whoever deletes it makes unreadable what was sealed with it. */
    public String newKey() {
        byte[] key = new byte[KeyRing.KEY_BYTES];
        random.nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    /** Seals with a key of {@link #newKey}. */
    public String sealWith(String key, Place place, String plain) {
        return seal(Base64.getDecoder().decode(key), place, plain);
    }

    /**
     * Opens what was sealed with a key of {@link #newKey}.
     *
     * @throws BrokenSeal if it was changed or sealed for another place
     */
    public String openWith(String key, Place place, String sealed) {
        return open(Base64.getDecoder().decode(key), place, sealed);
    }

    /**
     * A mark by which a value can be found and compared without being kept.
     *
     * @param purpose marks of the same value for different purposes have nothing in common
     * @return 64 hexadecimal digits
     */
    public String mark(String purpose, String value) {
        byte[] text = (purpose + "\n" + value).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(hmac(keys.ring().mark(), text));
    }

    /** The link of the trail that follows the previous one: HMAC-SHA256 over that link and the entry. */
    public byte[] link(byte[] previous, byte[] entry) {
        return hmac(
                keys.ring().trail(),
                ByteBuffer.allocate(previous.length + entry.length)
                        .put(previous)
                        .put(entry)
                        .array());
    }

    /** Signs the head of the trail. */
    public byte[] sign(byte[] head) {
        try {
            var signature = Signature.getInstance(SIGNATURE);
            signature.initSign(keys.ring().headsPrivate());
            signature.update(head);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + SIGNATURE, e);
        }
    }

    /** Whether we signed this head of the trail. */
    public boolean isSigned(byte[] head, byte[] signed) {
        try {
            var signature = Signature.getInstance(SIGNATURE);
            signature.initVerify(keys.ring().headsPublic());
            signature.update(head);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private String seal(byte[] key, Place place, String plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, key, nonce, place).doFinal(plain.getBytes(StandardCharsets.UTF_8));
            byte[] all = ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + CIPHER, e);
        }
    }

    private static String open(byte[] key, Place place, String sealed) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(sealed);
            if (all.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
                throw new BrokenSeal("Too short to be sealed");
            }
            return new String(
                    cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(all, NONCE_BYTES), place)
                            .doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES),
                    StandardCharsets.UTF_8);
        } catch (AEADBadTagException | IllegalArgumentException e) {
            throw new BrokenSeal("Changed, or sealed for another place");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + CIPHER, e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, Place place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.bound().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] hmac(byte[] key, byte[] text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC, e);
        }
    }

    private static int number(String sealed, int colon) {
        String number = colon < 1 ? "" : sealed.substring(0, colon);
        if (!number.matches("[1-9]\\d{0,5}")) {
            throw new BrokenSeal("Not a sealed text");
        }
        return Integer.parseInt(number);
    }
}

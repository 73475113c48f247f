package lms.web.shared.secret;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a site. Seals can be renewed: new texts are sealed with the newest key and older ones still open. The other
 * keys stay for as long as the site does, because what was marked, chained or signed with them has to be found again.
 */
public final class KeyRing {

    /** Bytes of a key: AES-256 and HMAC-SHA256. */
    static final int KEY_BYTES = 32;

    private static final String SEAL = "seal.";
    private static final String MARK = "mark";
    private static final String TRAIL = "trail";
    private static final String HEADS_PRIVATE = "heads.private";
    private static final String HEADS_PUBLIC = "heads.public";
    private static final Set<String> OTHERS = Set.of(MARK, TRAIL, HEADS_PRIVATE, HEADS_PUBLIC);
    private static final String SIGNATURE = "Ed25519";

    private final NavigableMap<Integer, byte[]> seals;
    private final byte[] mark;
    private final byte[] trail;
    private final KeyPair heads;

    private KeyRing(NavigableMap<Integer, byte[]> seals, byte[] mark, byte[] trail, KeyPair heads) {
        this.seals = seals;
        this.mark = mark;
        this.trail = trail;
        this.heads = heads;
    }

    /** Keys that nobody has had before. */
    public static KeyRing fresh(SecureRandom random) {
        try {
            NavigableMap<Integer, byte[]> seals = new TreeMap<>();
            seals.put(1, bytes(random));
            var heads = KeyPairGenerator.getInstance(SIGNATURE);
            return new KeyRing(seals, bytes(random), bytes(random), heads.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + SIGNATURE, e);
        }
    }

    /**
     * The keys that were written by {@link #written}.
     *
     * @throws IllegalArgumentException if a key is missing or is none; says which, and nothing of it
     */
    public static KeyRing read(Map<String, String> entries) {
        NavigableMap<Integer, byte[]> seals = new TreeMap<>();
        entries.forEach((name, value) -> {
            if (name.matches("seal\\.[1-9]\\d{0,5}")) {
                seals.put(Integer.valueOf(name.substring(SEAL.length())), key(name, value));
            } else if (!OTHERS.contains(name)) {
                throw new IllegalArgumentException("has an entry that is no key");
            }
        });
        if (seals.isEmpty()) {
            throw new IllegalArgumentException("has no key named seal.1");
        }
        return new KeyRing(seals, key(MARK, entries.get(MARK)), key(TRAIL, entries.get(TRAIL)), pair(entries));
    }

    /** The same keys and a newer one to seal with. */
    public KeyRing renewed(SecureRandom random) {
        NavigableMap<Integer, byte[]> more = new TreeMap<>(seals);
        more.put(current() + 1, bytes(random));
        return new KeyRing(more, mark, trail, heads);
    }

    /** The keys without those for seals that are older than the newest: possible once everything is sealed anew. */
    public KeyRing withoutOldSeals() {
        return new KeyRing(new TreeMap<>(seals.tailMap(current(), true)), mark, trail, heads);
    }

    /** Names and values to keep. */
    public Map<String, String> written() {
        Map<String, String> entries = new TreeMap<>();
        seals.forEach((number, key) -> entries.put(SEAL + number, text(key)));
        entries.put(MARK, text(mark));
        entries.put(TRAIL, text(trail));
        entries.put(HEADS_PRIVATE, text(heads.getPrivate().getEncoded()));
        entries.put(HEADS_PUBLIC, text(heads.getPublic().getEncoded()));
        return entries;
    }

    /** Number of the key that seals. */
    public int current() {
        return seals.lastKey();
    }

    /** Numbers of the keys that open, the oldest first; the last one seals. */
    public Set<Integer> numbers() {
        return Collections.unmodifiableSet(seals.keySet());
    }

    /** The key for seals of this number. */
    byte[] seal(int number) {
        byte[] key = seals.get(number);
        if (key == null) {
            throw new BrokenSeal("There is no key " + number);
        }
        return key;
    }

    byte[] mark() {
        return mark;
    }

    byte[] trail() {
        return trail;
    }

    PrivateKey headsPrivate() {
        return heads.getPrivate();
    }

    /** What everybody may have who is to check the signed heads of the trail. */
    public PublicKey headsPublic() {
        return heads.getPublic();
    }

    private static KeyPair pair(Map<String, String> entries) {
        try {
            var factory = KeyFactory.getInstance(SIGNATURE);
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(decoded(HEADS_PUBLIC, entries.get(HEADS_PUBLIC)))),
                    factory.generatePrivate(
                            new PKCS8EncodedKeySpec(decoded(HEADS_PRIVATE, entries.get(HEADS_PRIVATE)))));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("has no readable keys named heads.private and heads.public", e);
        }
    }

    private static byte[] key(String name, @Nullable String value) {
        byte[] key = decoded(name, value);
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("has a key named " + name + " that is not " + KEY_BYTES + " bytes long");
        }
        return key;
    }

    private static byte[] decoded(String name, @Nullable String value) {
        if (value == null) {
            throw new IllegalArgumentException("has no key named " + name);
        }
        return Base64.getDecoder().decode(value.strip());
    }

    private static byte[] bytes(SecureRandom random) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return key;
    }

    private static String text(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }

    /** Says nothing of the keys. */
    @Override
    public String toString() {
        return "KeyRing[sealing with " + current() + "]";
    }
}

package lms.web.shared.kernel;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Makes identifiers and secrets from the injected clock and a secure source of randomness. */
@Component
public class Ids {

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Inject
    public Ids(Clock clock) {
        this.clock = clock;
    }

    /** A UUID of version 7 (RFC 9562, section 5.7): 48 bits of Unix time in milliseconds, then 74 random bits. */
    public UUID next() {
        long time = clock.millis() << 16;
        long high = time | 0x7000L | (random.nextLong() & 0x0fffL);
        long low = 0x8000000000000000L | (random.nextLong() >>> 2);
        return new UUID(high, low);
    }

    /** When an id of {@link #next} was made, to the millisecond. */
    public static Instant madeAt(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }

    /** A secret of 256 random bits, safe in a URL and a cookie. */
    public String secret() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

package lms.web.shared.secret;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes that authenticator apps show: RFC 6238 with SHA-1, six digits and steps of 30 seconds, which is what every app
 * can do. A clock may be one step off.
 */
public final class OneTimeCodes {

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final long STEP_SECONDS = CODES.getTimeStep().toSeconds();
    private static final long TOLERATED_STEPS = 1;

    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeCodes() {}

    /** What a new app makes its codes from: 160 random bits in base32, as RFC 4226 recommends. */
    public static String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return Base32.encode(secret);
    }

    /**
     * The step whose code was typed, among those that are now, just were or soon will be.
     *
     * @param secret in base32
     * @param typed six digits
     * @param after number of the step whose code was used last: neither it nor an older one counts
     * @return nothing if the code is wrong or was used
     */
    public static OptionalLong step(String secret, String typed, Instant now, long after) {
        long current = now.getEpochSecond() / STEP_SECONDS;
        return LongStream.rangeClosed(current - TOLERATED_STEPS, current + TOLERATED_STEPS)
                .filter(step -> step > after && Secrets.same(code(secret, step), typed))
                .findFirst();
    }

    /** The code that an app with this secret, in base32, shows at a moment. */
    public static String code(String secret, Instant at) {
        return code(secret, at.getEpochSecond() / STEP_SECONDS);
    }

    private static String code(String secret, long step) {
        try {
            var key = new SecretKeySpec(Base32.decode(secret), CODES.getAlgorithm());
            return CODES.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * STEP_SECONDS));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("Every key of bytes fits an HMAC", e);
        }
    }
}

package lms.web.account.password;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import lms.web.account.usecase.Passwords;
import lms.web.shared.kernel.Component;

/**
 * Argon2id with the least parameters that OWASP's password storage cheat sheet allows: 19 MiB, two passes, one lane. Two
 * hashes run at a time and a few wait; the rest are told to come back.
 */
@Component
public class Argon2Passwords implements Passwords {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int AT_A_TIME = 2;
    private static final int MAY_WAIT = 64;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Argon2Function function =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
    private final Turns turns = new Turns(AT_A_TIME, MAY_WAIT, LONGEST_WAIT);
    private final SecureRandom random = new SecureRandom();
    private volatile String decoy = "";

    @Override
    public String hash(String password) {
        return turns.take(() ->
                Password.hash(password).addRandomSalt(SALT_BYTES).with(function).getResult());
    }

    @Override
    public boolean matches(String password, String hash) {
        return turns.take(() -> Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    @Override
    public String decoy() {
        if (decoy.isEmpty()) {
            byte[] unknown = new byte[HASH_BYTES];
            random.nextBytes(unknown);
            decoy = hash(HexFormat.of().formatHex(unknown));
        }
        return decoy;
    }

    @Override
    public boolean isOutdated(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(function);
    }
}

package lms.web.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/**
 * Words that nobody writes by chance: {@code zqx} and twelve hexadecimal digits. {@code .ci/run} looks for the shape in
 * every log of a run, and for the list, by which it knows that they were planted.
 */
final class Canaries {

    private final Random random;
    private final List<String> hatched = new ArrayList<>();

    Canaries(long seed) {
        this.random = new Random(seed);
    }

    /** One that was never seen before. */
    String next() {
        byte[] digits = new byte[6];
        random.nextBytes(digits);
        String canary = "zqx" + HexFormat.of().formatHex(digits);
        hatched.add(canary);
        return canary;
    }

    List<String> all() {
        return List.copyOf(hatched);
    }

    /** Leaves the list. */
    void write(Path file) throws IOException {
        Files.write(file, hatched);
    }
}

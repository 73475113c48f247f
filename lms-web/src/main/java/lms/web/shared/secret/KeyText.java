package lms.web.shared.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keys as lines of text: comments, {@code name = value}, and last a sum, so that a slip of the pen is noticed. */
final class KeyText {

    private static final String SUM = "sum";
    private static final List<String> HEADER = List.of(
            "# The keys of this site. Whoever has this file and the database reads what is sealed in it; whoever has the",
            "# database alone does not. Keep a copy apart from the backups of the database, and show it to nobody.",
            "# Lost keys cannot be replaced. ./lms keys changes this file; do not edit it.");

    private KeyText() {}

    static List<String> write(KeyRing ring) {
        Map<String, String> entries = ring.written();
        List<String> lines = new ArrayList<>(HEADER);
        entries.forEach((name, value) -> lines.add(name + " = " + value));
        lines.add(SUM + " = " + sum(entries));
        return lines;
    }

    /**
     * The keys that were written.
     *
     * @throws IllegalArgumentException if they are not as they were written; says where, and nothing of a key
     */
    static KeyRing read(List<String> lines) {
        Map<String, String> entries = new TreeMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int equals = line.indexOf('=');
                if (equals < 0) {
                    throw new IllegalArgumentException("has a line that is neither a comment nor name = value");
                }
                entries.put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            }
        }
        @Nullable String sum = entries.remove(SUM);
        KeyRing ring = KeyRing.read(entries);
        if (!sum(entries).equals(sum)) {
            throw new IllegalArgumentException(
                    "has a sum that does not fit its keys: a line was changed or is missing");
        }
        return ring;
    }

    private static String sum(Map<String, String> entries) {
        String text = entries.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

package lms.web.shared.secret;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * How far the sealed texts are with the newest key. The server writes it into its data directory for {@code ./lms keys},
 * which cannot ask the database itself while the server holds it.
 *
 * @param sealing number of the key that seals
 * @param complete whether nothing is sealed with an older key any more
 * @param renewed texts that this server has sealed anew since it started
 * @param unreadable texts that no key opens
 */
public record KeyReport(int sealing, boolean complete, long renewed, long unreadable) {

    private static final String NAME = "keys-report.properties";

    /** The report in a data directory; nothing if there is none that can be read. */
    public static Optional<KeyReport> in(Path data) {
        var lines = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve(NAME))) {
            lines.load(reader);
            return Optional.of(new KeyReport(
                    Integer.parseInt(lines.getProperty("sealing", "")),
                    Boolean.parseBoolean(lines.getProperty("complete")),
                    Long.parseLong(lines.getProperty("renewed", "")),
                    Long.parseLong(lines.getProperty("unreadable", ""))));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Writes the report. */
    public void write(Path data) throws IOException {
        Path fresh = data.resolve(NAME + ".new");
        Files.write(
                fresh,
                List.of(
                        "# How far the server is with sealing anew; read by ./lms keys.",
                        "sealing=" + sealing,
                        "complete=" + complete,
                        "renewed=" + renewed,
                        "unreadable=" + unreadable));
        Files.move(fresh, data.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}

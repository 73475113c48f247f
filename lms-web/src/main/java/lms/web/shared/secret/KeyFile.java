package lms.web.shared.secret;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Component;

/** The file with the keys. Only its owner may read it, and nobody needs to write it but a rotation. */
@Component
public class KeyFile implements Keys {

    private final Path file;
    private volatile Map<Boolean, KeyRing> read = Map.of();

    @Inject
    public KeyFile(Settings settings) {
        this.file = settings.keys();
    }

    @Override
    public KeyRing ring() {
        KeyRing known = read.get(true);
        return known == null ? load() : known;
    }

    private synchronized KeyRing load() {
        try {
            if (!Files.exists(file)) {
                write(KeyRing.fresh(new SecureRandom()));
            }
            Map<String, String> entries = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("=", 2))
                    .collect(Collectors.toMap(parts -> parts[0].strip(), parts -> parts[1].strip()));
            KeyRing ring = KeyRing.read(entries);
            read = Map.of(true, ring);
            return ring;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(KeyRing ring) throws IOException {
        List<String> lines = ring.written().entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .toList();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, lines, StandardCharsets.UTF_8, StandardOpenOption.TRUNCATE_EXISTING);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
    }
}

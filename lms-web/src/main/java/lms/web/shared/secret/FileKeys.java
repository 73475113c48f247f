package lms.web.shared.secret;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.logging.Logger;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Component;

/**
 * The keys of the file that the settings name, read again whenever it is replaced. A file that cannot be read while the
 * site runs is complained of once, and the keys that were read before go on.
 */
@Component
public class FileKeys implements Keys {

    private static final Logger LOG = Logger.getLogger(FileKeys.class.getName());

    private final KeyFile file;
    private volatile Optional<Read> read = Optional.empty();

    @Inject
    public FileKeys(Settings settings) {
        this.file = new KeyFile(settings.keys());
    }

    /** Whether there is a key file. */
    public boolean areThere() {
        return file.exists();
    }

    /** Makes the keys of a new site; if there are keys already, they stay. */
    public void make() {
        file.make(KeyRing.fresh(new SecureRandom()));
        if (!file.canBeGuarded()) {
            LOG.warning(
                    () -> "The file system of " + file.path() + " knows no modes: see to it that nobody else reads it");
        }
    }

    /**
     * The keys.
     *
     * @throws KeysUnusable if they were never read and cannot be
     */
    @Override
    public KeyRing ring() {
        Optional<Read> known = read;
        Stamp now = stamp();
        if (known.isPresent() && known.get().stamp().equals(now)) {
            return known.get().ring();
        }
        return load(now);
    }

    private synchronized KeyRing load(Stamp now) {
        Optional<Read> known = read;
        KeyRing ring;
        try {
            ring = file.read();
        } catch (KeysUnusable e) {
            LOG.severe(e.getMessage() + (known.isPresent() ? " Until then the keys go on that were read before." : ""));
            ring = known.orElseThrow(() -> e).ring();
        }
        read = Optional.of(new Read(now, ring));
        return ring;
    }

    /** What tells one file from the one that replaced it; taken before reading, so that no change is missed. */
    private Stamp stamp() {
        try {
            var attributes = Files.readAttributes(file.path(), BasicFileAttributes.class);
            return new Stamp(attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey());
        } catch (IOException e) {
            return new Stamp("none");
        }
    }

    private record Stamp(String text) {}

    private record Read(Stamp stamp, KeyRing ring) {}
}

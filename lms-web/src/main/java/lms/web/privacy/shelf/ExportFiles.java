package lms.web.privacy.shelf;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.web.privacy.usecase.ExportShelf;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Component;
import lms.web.shared.secret.SealedStream;

/** Sealed files in the data directory, which only the account of the server can read (mode 0600). */
@Component
public class ExportFiles implements ExportShelf {

    private static final String END = ".sealed";

    private final Path directory;

    @Inject
    public ExportFiles(Settings settings) {
        this(settings.data());
    }

    /** In a folder of this directory; neither need exist yet. */
    public ExportFiles(Path data) {
        this.directory = data.resolve("exports");
    }

    @Override
    public OutputStream create(UUID export, String key) {
        try {
            Files.createDirectories(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Path file = file(export);
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return SealedStream.sealing(key, Files.newOutputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<InputStream> take(UUID export, String key) {
        try {
            InputStream content = Files.newInputStream(file(export));
            Files.delete(file(export));
            return Optional.of(SealedStream.opening(key, content));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void keepOnly(Set<UUID> exports) {
        Set<String> kept = exports.stream().map(id -> id + END).collect(Collectors.toSet());
        for (Path file : files()) {
            if (!kept.contains(String.valueOf(file.getFileName()))) {
                remove(file);
            }
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(UUID export) {
        return directory.resolve(export + END);
    }
}

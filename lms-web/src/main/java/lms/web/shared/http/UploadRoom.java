package lms.web.shared.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Overloaded;

/**
 * Where a file that was sent lies while it is looked at: a directory of its own that only the operator can read. One at
 * a time, so that many large ones fill neither disk nor memory; what a crash left behind goes with the next.
 */
@Component
public class UploadRoom {

    private final Settings settings;
    private final Semaphore room = new Semaphore(1);

    @Inject
    public UploadRoom(Settings settings) {
        this.settings = settings;
    }

    /**
     * Receives the file of a form and has it looked at.
     *
     * @param contentType of the request, with its boundary
     * @param look gets the file and the name it had; the file is gone afterwards
     * @return what the look found; empty where no file was chosen
     * @throws Overloaded if another file is being looked at
     */
    public <T> Optional<T> receive(String contentType, InputStream body, BiFunction<Path, String, T> look) {
        if (!room.tryAcquire()) {
            throw new Overloaded();
        }
        try {
            Path file = fresh();
            try {
                return spool(contentType, body, file).map(name -> look.apply(file, name));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            room.release();
        }
    }

    /**
     * Receives the file of a form without writing it anywhere.
     *
     * @param most bytes to keep; of a larger file one more comes, so that the caller sees it
     * @return its bytes; empty where no file was chosen
     */
    public static Optional<byte[]> read(String contentType, InputStream body, int most) {
        var kept = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(int next) {
                if (size() <= most) {
                    super.write(next);
                }
            }

            @Override
            public synchronized void write(byte[] next, int offset, int length) {
                super.write(next, offset, Math.min(length, Math.max(0, most + 1 - size())));
            }
        };
        try {
            return new FormFile(contentType, body).copyTo(kept).map(name -> kept.toByteArray());
        } catch (EOFException | IllegalArgumentException e) {
            throw new BadRequestException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> spool(String contentType, InputStream body, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            return new FormFile(contentType, body).copyTo(out);
        } catch (EOFException | IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    private Path fresh() throws IOException {
        Path directory = settings.data().resolve("uploads");
        if (!Files.exists(directory)) {
            Files.createDirectory(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        try (Stream<Path> left = Files.list(directory)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        return Files.createFile(directory.resolve("upload"));
    }
}

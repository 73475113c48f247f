package lms.web.backup.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of the running server is waited for as long as it is at work, and no longer. */
class BackupRequestTest {

    private static final int PATIENCE = 10;

    private final AtomicInteger looks = new AtomicInteger();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path data;

    @SuppressWarnings("NullAway.Init")
    private BackupRequest request;

    @BeforeEach
    void ask() throws IOException {
        request = new BackupRequest(data);
        Files.createDirectory(request.work());
        request.ask();
    }

    @Test
    void copyThatTakesLong_isWaitedFor() {
        Runnable server = () -> {
            int look = looks.incrementAndGet();
            if (look == PATIENCE) {
                assertThat(request.take()).isTrue();
            }
            if (look == 50 * PATIENCE) {
                write();
                request.done();
            }
        };

        assertThat(request.isGranted(server, PATIENCE)).isTrue();
        assertThat(request.copy()).exists();
    }

    @Test
    void requestThatNobodyHears_isNotWaitedForForever() {
        assertThat(request.isGranted(looks::incrementAndGet, PATIENCE)).isFalse();
        assertThat(looks).hasValue(PATIENCE);
    }

    @Test
    void copyThatFails_isNotWaitedFor() {
        Runnable server = () -> {
            request.take();
            request.fail();
        };

        assertThat(request.isGranted(server, PATIENCE)).isFalse();
    }

    private void write() {
        try {
            Files.writeString(request.unfinished(), "all of it");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package lms.launcher;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The time between two looks at what a running server does for somebody at the terminal. */
final class ServerPause implements Runnable {
    private static final int MILLIS = 200;

    private final Path data;
    private final String ended;

    /**
     * For the server on this data directory.
     *
     * @param ended what to say when it ends before it is done
     */
    ServerPause(Path data, String ended) {
        this.data = data;
        this.ended = ended;
    }

    @Override
    public void run() {
        if (!DataDirectory.isHeld(data)) {
            throw Refusal.failed(ended);
        }
        try {
            TimeUnit.MILLISECONDS.sleep(MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.failed("Interrupted. The server goes on.");
        }
    }
}

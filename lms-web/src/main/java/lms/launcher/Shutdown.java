package lms.launcher;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Ctrl-C and SIGTERM: the server stops by its own hook; this bounds the time that it may take. */
final class Shutdown {
    private static final Duration LIMIT = Duration.ofSeconds(18);
    /** What a shell reports for a process that SIGTERM ended. */
    private static final int TERMINATED = 143;

    private Shutdown() {}

    /** Makes sure that the process is gone 18 seconds after it was asked to stop. */
    static void limit() {
        Runtime.getRuntime().addShutdownHook(new Thread(Shutdown::startWatchdog, "shutdown limit"));
    }

    private static void startWatchdog() {
        Thread watchdog = new Thread(Shutdown::haltAfterLimit, "shutdown watchdog");
        watchdog.setDaemon(true);
        watchdog.start();
    }

    private static void haltAfterLimit() {
        try {
            TimeUnit.MILLISECONDS.sleep(LIMIT.toMillis());
            Runtime.getRuntime().halt(TERMINATED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Holds the calling thread until the process ends. */
    static void await() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

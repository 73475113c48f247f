package lms.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import lms.web.shared.config.Settings;

/** Asks the running application for pages, as a caller on the same machine. */
final class HealthProbe {
    private static final int READY = 200;
    private static final int NOT_YET = 503;
    private static final int MILLIS_BETWEEN = 20;

    private final String base;

    HealthProbe(Settings.Http http) {
        this.base = "http://" + reachable(http.address()) + ":" + http.port();
    }

    /** Waits until the application says that it is ready; false when it is not there or the time is over. */
    boolean becomesReady(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        int status = status("/health/ready");
        while (status == NOT_YET && System.nanoTime() < end) {
            pause();
            status = status("/health/ready");
        }
        return status == READY;
    }

    /** The status of a page, or 0 when nothing answers. */
    int status(String path) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(base + path).toURL().openConnection(Proxy.NO_PROXY);
            connection.setInstanceFollowRedirects(false);
            connection.setReadTimeout((int) Duration.ofSeconds(30).toMillis());
            int status = connection.getResponseCode();
            try (var body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
                if (body != null) {
                    body.readAllBytes();
                }
            }
            return status;
        } catch (IOException e) {
            return 0;
        }
    }

    private static String reachable(String address) {
        try {
            InetAddress listening = InetAddress.getByName(address);
            InetAddress asked = listening.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : listening;
            return asked.getHostAddress().contains(":") ? "[" + asked.getHostAddress() + "]" : asked.getHostAddress();
        } catch (IOException e) {
            return address;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.failed("Interrupted while waiting for the application.");
        }
    }
}

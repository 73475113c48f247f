package lms.web.it;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.google.errorprone.annotations.concurrent.LazyInit;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The browser of the machine, started once for all tests; none is ever downloaded. */
public final class Chromium {
    private static final List<String> SWITCHES = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");
    private static final String MISSING = "There is no Chromium on this machine. Install it: apt install chromium";

    @LazyInit
    private static @Nullable Browser started;

    private Chromium() {}

    /** Skips or fails the test, as asked for, where there is no browser. */
    public static void demand() {
        if (path().isPresent()) {
            return;
        }
        if ("required".equals(System.getProperty("browser"))) {
            fail(MISSING);
        }
        abort(MISSING);
    }

    /** The running browser; ends with the tests. */
    @SuppressWarnings("resource") // Playwright ends with the process
    public static synchronized Browser browser() {
        Browser browser = started;
        if (browser == null) {
            browser = launch(playwright());
            started = browser;
        }
        return browser;
    }

    /** What drives the browser; closing it ends both. */
    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** A browser of one's own. */
    static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(path().orElseThrow(() -> new IllegalStateException(MISSING)))
                        .setArgs(SWITCHES));
    }

    private static Optional<Path> path() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}

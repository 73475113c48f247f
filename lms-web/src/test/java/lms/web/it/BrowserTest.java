package lms.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import lms.web.account.usecase.DemoAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test that looks at pages with Chromium. Skipped where there is none, unless {@code -Dbrowser=required}. */
public abstract class BrowserTest extends SystemTest {
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final Set<String> foreignRequests = new ConcurrentSkipListSet<>();

    /** How somebody looks at a page. */
    public enum Screen {
        PHONE(390, 844),
        DESK(1280, 900);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    @BeforeEach
    void there_is_a_browser() {
        Chromium.demand();
    }

    @AfterEach
    void leave() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        assertThat(foreignRequests).as("requests to other hosts").isEmpty();
    }

    /** An empty page of a new browser session in light colours. */
    protected Page page(Screen screen, boolean scripts) {
        return page(screen, scripts, ColorScheme.LIGHT);
    }

    /** An empty page of a new browser session. */
    protected Page page(Screen screen, boolean scripts, ColorScheme colours) {
        return context(TestServer.BASE.toString(), screen, scripts, colours).newPage();
    }

    /** A new browser session that visits the site under this address and no other. */
    protected BrowserContext context(String base, Screen screen, boolean scripts, ColorScheme colours) {
        BrowserContext context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(base)
                        .setViewportSize(screen.width, screen.height)
                        .setJavaScriptEnabled(scripts)
                        .setExtraHTTPHeaders(Map.of("X-Forwarded-For", Visitor.addressOfItsOwn()))
                        .setColorScheme(colours)
                        .setLocale("en-GB"));
        contexts.add(context);
        context.onRequest(request -> {
            if (!request.url().startsWith(base + "/")) {
                foreignRequests.add(request.url());
            }
        });
        return context;
    }

    /** Signs in as one of {@link DemoAccounts}. */
    protected void signIn(Page page, String email) {
        page.navigate("/sign-in");
        var form = page.locator("form:has(input[type=email])").first();
        form.locator("input[type=email]").fill(email);
        form.locator("input[type=password]").fill(DemoAccounts.PASSWORD);
        form.locator("button").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    /** Fails with every accessibility fault on the page. Needs a page with scripts: axe is one. */
    protected void assertAccessible(Page page) {
        List<String> faults = new AxeBuilder(page)
                .analyze().getViolations().stream().map(BrowserTest::told).toList();
        assertThat(faults).as("axe violations on " + page.url()).isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + " at "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getTarget()))
                        .toList();
    }

    /** Keeps a picture of the whole page in {@code target/screenshots}. */
    protected void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }
}

package lms.web.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lms.web.account.usecase.DemoAccounts;

/**
 * Takes the pictures of the README and of the tutorials from a running demonstration, best a fresh one, each in light and in dark. It answers
 * a quiz of the demo learner on the way. Called by {@code docs/screenshots}.
 */
final class Screenshots {
    static final long MOST_BYTES = 250_000;
    private static final List<ColorScheme> COLOURS = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    private static final String COURSE = "/courses/your-first-campaign";
    private static final String QUIZ = COURSE + "/first-canvass/quiz/q-canvass";
    /** Places of the right options, question by question. */
    private static final List<Set<Integer>> RIGHT = List.of(Set.of(1), Set.of(0, 2), Set.of(1), Set.of(2));

    private final String site;
    private final Path pictures;

    private Screenshots(String site, Path pictures) {
        this.site = site;
        this.pictures = pictures;
    }

    /**
     * Takes all pictures.
     *
     * @param arguments {@code --base-url=http://…} of the demonstration, and {@code --into=DIR}
     */
    public static void main(String[] arguments) throws IOException {
        Path pictures = Files.createDirectories(Path.of(argument("--into=", arguments)));
        Screenshots screenshots = new Screenshots(argument("--base-url=", arguments), pictures);
        try (Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright)) {
            screenshots.ofDesk(browser);
            screenshots.ofPhone(browser);
            new Walks(browser, screenshots.site, pictures.resolve("tutorials")).all();
        }
    }

    private static String argument(String name, String... arguments) {
        return List.of(arguments).stream()
                .filter(argument -> argument.startsWith(name))
                .map(argument -> argument.substring(name.length()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Missing: " + name));
    }

    private void ofDesk(Browser browser) throws IOException {
        Page page = signedIn(browser, new Browser.NewContextOptions().setViewportSize(1280, 820));
        page.navigate(COURSE + "/doorstep-conversations");
        take(page, "lesson-desk");
        page.navigate("/me");
        take(page, "home-desk");
        page.navigate("/search?q=door+knocking");
        take(page, "search-desk");
    }

    private void ofPhone(Browser browser) throws IOException {
        Page page = signedIn(
                browser,
                new Browser.NewContextOptions().setViewportSize(390, 780).setDeviceScaleFactor(2));
        page.navigate(COURSE + "/doorstep-conversations");
        take(page, "lesson-phone");
        beginQuiz(page);
        choose(page, RIGHT.get(0));
        take(page, "question-phone");
        answerQuiz(page);
        take(page, "result-phone");
    }

    private static void beginQuiz(Page page) {
        page.navigate(QUIZ);
        if (page.url().endsWith("/result")) {
            page.locator("form[action$='/again'] button").click();
        }
    }

    private static void answerQuiz(Page page) {
        for (Set<Integer> places : RIGHT) {
            choose(page, places);
            page.locator("button[value=next]").click();
        }
        page.locator("form[action$='/send'] button").click();
    }

    private static void choose(Page page, Set<Integer> places) {
        places.forEach(place -> page.locator("input[name=answer]").nth(place).check());
    }

    private Page signedIn(Browser browser, Browser.NewContextOptions how) {
        how.setBaseURL(site).setLocale("en-GB").setReducedMotion(ReducedMotion.REDUCE);
        Page page = browser.newContext(how).newPage();
        page.navigate("/sign-in");
        page.locator("#email").fill(DemoAccounts.ALL.get(0).email());
        page.locator("#password").fill(DemoAccounts.PASSWORD);
        page.locator("form:has(#email) button").click();
        return page;
    }

    private void take(Page page, String name) throws IOException {
        for (ColorScheme colours : COLOURS) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            Path picture = pictures.resolve(name + "-" + colours.name().toLowerCase(Locale.ROOT) + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(picture));
            if (Files.size(picture) > MOST_BYTES) {
                throw new IOException(picture + " has more than " + MOST_BYTES + " bytes: show less of the page");
            }
        }
    }
}

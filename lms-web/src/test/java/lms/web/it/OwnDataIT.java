package lms.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import lms.web.shared.view.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As a worried member would: what do they hold about me, and let me have it. */
class OwnDataIT extends BrowserTest {

    private static final Words WORDS = Words.in("en");
    private static final Pattern LINK = Pattern.compile("/me/privacy/export/[\\w-]{43}");

    @ParameterizedTest
    @CsvSource({"PHONE, false, 16", "DESK, true, 13"})
    void member_findsWhatIsKept_andTakesACopyOfItOnce(Screen screen, boolean scripts, int learner) throws IOException {
        String email = "learner" + learner + "@demo.example";
        Page page = page(screen, scripts);
        signIn(page, email);
        page.navigate("/me/privacy");
        screenshot(page, "own-data-" + screen);
        assertThat(page.locator("main")).containsText(WORDS.plain("activity.account.title"));
        assertThat(page.locator("main")).containsText(WORDS.plain("copy.kind.enrolment"));

        page.locator("main form[action='/me/privacy/export'] button").click();
        assertThat(page.locator("main")).containsText(WORDS.plain("export.asked"));
        Waiting.until("the copy", () -> isReady(page));
        screenshot(page, "own-data-ready-" + screen);
        String link = link(page, email);
        page.navigate(link);
        screenshot(page, "own-data-take-" + screen);
        Download copy =
                page.waitForDownload(() -> page.locator("main form button").click());

        assertThat(copy.suggestedFilename()).isEqualTo("my-data.zip");
        try (ZipFile zip = new ZipFile(copy.path().toFile(), StandardCharsets.UTF_8)) {
            assertThat(text(zip, "data.json")).contains(email, "\"enrolment\"");
            assertThat(text(zip, "index.html")).contains(email, "<h2").doesNotContain("<script");
        }
        assertThat(page.navigate(link).status()).isEqualTo(404);
    }

    /** The way of refreshing that the page offers. */
    private static Optional<Boolean> isReady(Page page) {
        if (page.locator("main").textContent().contains(WORDS.plain("export.ready"))) {
            return Optional.of(true);
        }
        page.locator("main a.button[href='/me/privacy/export']").click();
        return Optional.empty();
    }

    private static String link(Page page, String email) {
        return Waiting.until("the mail", () -> {
            page.navigate("/outbox");
            return page.locator("main ol a").all().stream()
                    .map(mail -> mail.getAttribute("href"))
                    .limit(5)
                    .toList()
                    .stream()
                    .map(mail -> {
                        page.navigate(mail);
                        return page.locator("main").textContent();
                    })
                    .filter(mail -> mail.contains(email))
                    .flatMap(mail -> LINK.matcher(mail).results().map(found -> found.group()))
                    .findFirst();
        });
    }

    private static String text(ZipFile zip, String name) throws IOException {
        try (var file = zip.getInputStream(zip.getEntry(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

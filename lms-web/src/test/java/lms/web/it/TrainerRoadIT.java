package lms.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.Locale;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import lms.web.shared.view.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The trainer's whole road: an author uploads a text with faults, mends it and uploads it again; a reviewer looks at it,
 * publishes it, and goes back. With and without scripts, on a phone and at a desk.
 */
class TrainerRoadIT extends BrowserTest {

    private static final Words WORDS = Words.in("en");
    private static final String DESK = "/author/organiser-training";
    private static final String LESSON = "/courses/your-first-campaign/debrief";
    private static final String AUTHOR = "author@demo.example";
    private static final String TRAINER = "trainer@demo.example";

    @ParameterizedTest
    @CsvSource({"PHONE, true, kumquat", "PHONE, false, quince", "DESK, true, medlar", "DESK, false, damson"})
    void textIsUploadedMendedPublishedAndRolledBack(Screen screen, boolean scripts, String word) throws IOException {
        Page page = page(screen, scripts);
        signIn(page, AUTHOR);
        assertThat(page.locator(".menu a[href='/author']").first()).hasCount(1);
        page.navigate(DESK);
        look(page, scripts, "author-desk-" + screen);
        upload(page, UploadedCurriculum.withLine("See the [plan](plan.md) of the " + word + "."));
        assertThat(page.locator("main")).containsText("lessons/debrief.md");
        assertThat(page.locator("main")).containsText("See the [plan](plan.md)");
        assertThat(page.locator("main a[href$='/publish']")).hasCount(0);
        look(page, scripts, "author-offer-errors-" + screen);
        page.navigate(DESK);
        upload(page, UploadedCurriculum.withLine("Somebody brings a " + word + " each time."));
        assertThat(page.locator("main")).containsText(WORDS.plain("author.ready.reviewer"));
        assertThat(page.locator("main a[href$='/publish']")).hasCount(0);
        String offer = page.url();

        page.context().clearCookies();
        signIn(page, TRAINER);
        page.navigate(offer);
        assertThat(page.locator("main")).containsText(WORDS.plain("author.ready"));
        look(page, scripts, "author-offer-" + screen);
        preview(page, scripts, screen, word);
        page.navigate(offer);
        publish(page, scripts, screen);
        assertThat(page).hasURL(Pattern.compile(".*" + DESK + "#releases"));
        look(page, scripts, "author-published-" + screen);
        page.navigate(LESSON);
        assertThat(page.locator("article")).containsText(word);
        page.navigate("/search?q=" + word);
        assertThat(page.locator("main a[href*='" + LESSON + "']").first()).isVisible();

        page.navigate(DESK);
        page.locator("main a[href$='/releases/1/use']").click();
        look(page, scripts, "author-back-" + screen);
        long before = System.nanoTime();
        page.locator("main form button").first().click();
        assertThat(page).hasURL(Pattern.compile(".*" + DESK + "#releases"));
        long millis = (System.nanoTime() - before) / 1_000_000;
        page.navigate(LESSON);
        assertThat(page.locator("article").textContent()).doesNotContain(word);
        page.navigate("/search?q=" + word);
        assertThat(page.locator("main mark").getByText(word)).hasCount(0);
        Logger.getLogger(TrainerRoadIT.class.getName()).info(() -> "Rolled back with the index in " + millis + " ms");
    }

    @ParameterizedTest
    @CsvSource({"PHONE, true", "DESK, true"})
    void ownText_isRefusedWithTheReason(Screen screen, boolean scripts) throws IOException {
        Page page = page(screen, scripts);
        signIn(page, TRAINER);
        page.navigate("/author");
        look(page, scripts, "author-list-" + screen);
        page.navigate(DESK);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("debrief-by-demo-trainer.zip"))
                .click();
        assertThat(page.locator("main")).containsText("name you as an author");
        assertThat(page.locator("main a[href$='/publish']")).hasCount(0);
        look(page, scripts, "author-offer-refused-" + screen);
        page.navigate(DESK);
        upload(page, UploadedCurriculum.hostile());
        assertThat(page.locator("main")).containsText("../outside.md");
        assertThat(page.title()).startsWith("Error:");
        look(page, scripts, "author-upload-refused-" + screen);
    }

    private void preview(Page page, boolean scripts, Screen screen, String word) {
        page.locator("main a[href$='/lessons/debrief']").click();
        assertThat(page.locator("main")).containsText(WORDS.plain("author.preview.learner"));
        assertThat(page.locator("article")).containsText(word);
        assertThat(page.locator("article .facilitator")).hasCount(0);
        look(page, scripts, "author-preview-" + screen);
        page.locator("main a[href*='/facilitator']").first().click();
        assertThat(page.locator("main")).containsText(WORDS.plain("author.preview.facilitator"));
        look(page, scripts, "author-preview-facilitator-" + screen);
    }

    private void publish(Page page, boolean scripts, Screen screen) {
        page.locator("main a[href$='/publish']").click();
        look(page, scripts, "author-publish-" + screen);
        page.locator("main form button").first().click();
        assertThat(page.title()).startsWith("Error:");
        look(page, scripts, "author-publish-error-" + screen);
        page.locator("#note").fill("A line more in the debrief.");
        page.locator("main form button").first().click();
    }

    private static void upload(Page page, byte[] archive) {
        page.locator("input[type=file]").setInputFiles(new FilePayload("training.zip", "application/zip", archive));
        page.getByRole(AriaRole.BUTTON, buttonNamed("author.upload.button")).click();
    }

    private void look(Page page, boolean scripts, String name) {
        screenshot(page, name.toLowerCase(Locale.ROOT) + (scripts ? "" : "-plain"));
        if (scripts) {
            assertAccessible(page);
            Object overflow =
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(overflow).as("sideways scrolling on " + page.url()).isEqualTo(0);
        }
    }

    private static Page.GetByRoleOptions buttonNamed(String key) {
        return new Page.GetByRoleOptions().setName(WORDS.plain(key)).setExact(true);
    }
}

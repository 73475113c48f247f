package lms.web.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lms.web.account.usecase.DemoAccounts;

/**
 * Walks the tutorials of {@code docs/tutorials} on a fresh demonstration and takes their pictures on the way: a step that
 * cannot be done as it is told there stops it.
 */
final class Walks {
    private static final int WIDE = 1000;
    private static final int HIGH = 760;

    private final Browser browser;
    private final String site;
    private final Path pictures;

    Walks(Browser browser, String site, Path pictures) {
        this.browser = browser;
        this.site = site;
        this.pictures = pictures;
    }

    void all() throws IOException {
        Files.createDirectories(pictures);
        learner();
        officer();
        trainer();
    }

    private void learner() throws IOException {
        Page page = signedIn("learner12@demo.example");
        page.navigate("/courses");
        take(page, "learner-courses");
        link(page, "Your first campaign").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Join"))
                .first()
                .click();
        take(page, "learner-course");
        link(page, "Conversations on the doorstep").click();
        take(page, "learner-lesson");
        page.navigate(page.url() + "/quiz/q-doorstep");
        page.locator("input[name=answer]").first().check();
        take(page, "learner-question");
        while (page.url().contains("/question/")) {
            page.locator("input[name=answer]").first().check();
            page.locator("button[value=next]").click();
        }
        page.locator("form[action$='/send'] button").click();
        take(page, "learner-result");
        page.navigate("/courses/your-first-campaign/doorstep-conversations");
        page.locator("form[action$='/complete'] button").click();
        page.navigate("/me");
        take(page, "learner-home");
    }

    private void officer() throws IOException {
        Page page = signedIn("officer@demo.example");
        link(page, "Cohorts").click();
        link(page, "Plan a cohort").click();
        page.getByLabel("Course", exact()).selectOption("how-we-learn-here");
        page.getByLabel("Name", exact()).fill("New members, spring");
        page.getByLabel("First day").fill("2027-03-02");
        page.getByLabel("Last day").fill("2027-04-27");
        page.getByLabel("Places", exact()).fill("12");
        page.getByLabel("In a room").check();
        page.getByLabel("Only people whom you invite").check();
        page.getByLabel("Coaches", exact()).fill("trainer@demo.example");
        take(page, "officer-plan");
        button(page, "Plan this cohort").click();
        take(page, "officer-cohort");
        page.locator("#addresses").fill("learner11@demo.example\nsomebody@example.org");
        page.locator("form:has(#addresses) button").click();
        take(page, "officer-people");
        link(page, "Sessions").click();
        page.locator("#title").fill("First evening");
        page.locator("#date").fill("2027-03-02");
        page.locator("#title").scrollIntoViewIfNeeded();
        take(page, "officer-session");
        page.locator("section#plan form button").first().click();
        link(page, "Overview").click();
        link(page, "Open it").click();
        page.locator("form[action$='/become/open'] button").click();
        take(page, "officer-open");
    }

    private void trainer() throws IOException {
        Page page = signedIn("trainer@demo.example");
        link(page, "Author").click();
        link(page, "Organiser training").click();
        take(page, "trainer-desk");
        link(page, "with-photographs.zip").click();
        take(page, "trainer-errors");
        page.goBack();
        link(page, "organiser-training-2026-2.zip").click();
        take(page, "trainer-offer");
        page.locator("a[href$='/facilitator']").first().click();
        take(page, "trainer-facilitator");
        page.goBack();
        link(page, "Publish …").click();
        take(page, "trainer-publish");
    }

    private Page signedIn(String email) {
        Page page = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(WIDE, HIGH)
                        .setBaseURL(site)
                        .setLocale("en-GB")
                        .setReducedMotion(ReducedMotion.REDUCE))
                .newPage();
        page.setDefaultTimeout(10_000);
        page.navigate("/sign-in");
        page.locator("#email").fill(email);
        page.locator("#password").fill(DemoAccounts.PASSWORD);
        page.locator("form:has(#email) button").click();
        return page;
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .locator("visible=true")
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private void take(Page page, String name) throws IOException {
        Path picture = pictures.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        if (Files.size(picture) > Screenshots.MOST_BYTES) {
            throw new IOException(picture + " is too large: show less of the page");
        }
    }
}

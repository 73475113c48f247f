package lms.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import lms.web.account.usecase.DemoAccounts;
import lms.web.shared.view.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The officer's whole road: plan, ask a coach, invite, meet, lead, close. With and without scripts, phone and desk. */
class OfficerRoadIT extends BrowserTest {

    private static final Words WORDS = Words.in("en");
    private static final String COACH = "trainer@demo.example";

    @ParameterizedTest
    @CsvSource({"PHONE, true", "PHONE, false", "DESK, true", "DESK, false"})
    void officer_runsACohortFromSignInToItsEnd(Screen screen, boolean scripts) throws IOException {
        String name = "Road " + screen + " " + scripts;
        String guest = (name.replace(' ', '-') + "@demo.example").toLowerCase(Locale.ROOT);
        Page officer = page(screen, scripts);
        signIn(officer, "officer@demo.example");
        officer.navigate("/cohorts");
        click(officer, AriaRole.LINK, "cohort.new.link");

        String coachLink = plan(officer, name);

        Page coach = page(screen, scripts);
        signIn(coach, COACH);
        coach.navigate(coachLink);
        click(coach, AriaRole.BUTTON, "place.coach.button");
        assertThat(coach.locator("h1")).hasText(name);

        String home = overview(officer, name);
        officer.locator("main").getByText(WORDS.plain("cohort.todo.session")).click();
        planSessions(officer);

        officer.navigate(home + "/people");
        officer.locator("#addresses").fill(guest + "\nnobody");
        click(officer, AriaRole.BUTTON, "invite.button");
        assertThat(officer).hasTitle(Pattern.compile("^Error: .*"));
        assertThat(officer.locator("#addresses")).hasValue(guest + "\nnobody");
        officer.locator("#addresses").fill(guest + "\n" + "learner24@demo.example");
        click(officer, AriaRole.BUTTON, "invite.button");
        List<String> links = officer.locator(".link-once").allTextContents();
        assertThat(links).hasSize(2);
        assertThat(officer.locator("main").textContent()).doesNotContain("Demo learner 24");

        officer.navigate(home);
        click(officer, AriaRole.BUTTON, "cohort.do.open");
        Page learner = page(screen, scripts);
        join(learner, links.get(0), name);
        officer.navigate(home + "/people");
        assertThat(officer.locator("table")).containsText("Guest of " + name);
        assertThat(officer.locator("table")).containsText(WORDS.plain("roster.no"));

        lead(coach, learner, home);
        calendar(learner, home);

        officer.navigate(home);
        click(officer, AriaRole.BUTTON, "cohort.do.running");
        officer.navigate(home + "/people");
        officer.locator("table a").first().click();
        assertThat(officer.locator("h1")).containsText("Guest of " + name);
        click(officer, AriaRole.BUTTON, "roster.remove.button");
        assertThat(officer.locator("table")).containsText(WORDS.plain("roster.place.withdrawn"));

        officer.navigate(home);
        click(officer, AriaRole.LINK, "cohort.do.ended");
        click(officer, AriaRole.BUTTON, "cohort.step.ended.button");
        assertThat(officer.locator("main")).containsText(WORDS.plain("state.ended"));
        click(officer, AriaRole.LINK, "cohort.do.copy");
        assertThat(officer.locator("#name")).hasValue(name);
    }

    /** Plans it with two mistakes first; what was typed stays. Gives the link for the coach. */
    private static String plan(Page page, String name) {
        page.locator("#name").fill(name);
        page.locator("#course").selectOption("leading-a-session");
        page.locator("#places").fill("many");
        page.locator("#coaches").fill(COACH);
        page.locator("#ends").fill("2020-01-01");
        click(page, AriaRole.BUTTON, "cohort.new.button");
        assertThat(page).hasTitle(Pattern.compile("^Error: .*"));
        assertThat(page.locator("#name")).hasValue(name);
        assertThat(page.locator("#places")).hasValue("many");
        assertThat(page.locator("#course")).hasValue("leading-a-session");
        page.locator("#places").fill("5");
        page.locator("#ends").fill("2027-12-31");
        click(page, AriaRole.BUTTON, "cohort.new.button");
        return page.locator(".link-once").textContent();
    }

    private static String overview(Page page, String name) {
        page.navigate("/cohorts");
        page.locator("main h3 a")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("h1")).hasText(name);
        return page.url();
    }

    /** Three a week apart; the second gets another place, the third is cancelled. */
    private static void planSessions(Page page) {
        page.locator("#date").fill("2027-03-23");
        page.locator("#from").fill("19:00");
        page.locator("#to").fill("20:50");
        page.locator("#weeks").fill("3");
        click(page, AriaRole.BUTTON, "session.plan.button");
        assertThat(page).hasTitle(Pattern.compile("^Error: .*"));
        assertThat(page.locator("#weeks")).hasValue("3");
        page.locator("#place").fill("Neuadd Goffa, Cardiff");
        page.locator("#access").fill("Step-free");
        page.locator("#runSheet").selectOption("an-evening");
        click(page, AriaRole.BUTTON, "session.plan.button");
        assertThat(page.locator("ol.rows > li")).hasCount(3);
        assertThat(page.locator("ol.rows > li").nth(0)).containsText("19:00–20:50 GMT");
        assertThat(page.locator("ol.rows > li").nth(1)).containsText("19:00–20:50 BST");

        page.locator("ol.rows > li").nth(1).locator("a[href$='/change']").click();
        page.locator("#place").fill("Another hall");
        click(page, AriaRole.BUTTON, "session.change.button");
        assertThat(page.locator("ol.rows > li").nth(1)).containsText("Another hall");

        page.locator("ol.rows > li").nth(2).locator("a[href$='/cancel']").click();
        click(page, AriaRole.BUTTON, "session.cancel.button");
        assertThat(page.locator("ol.rows > li").nth(2)).containsText(WORDS.plain("session.cancelled"));
    }

    private static void join(Page page, String link, String name) {
        page.navigate(link);
        click(page, AriaRole.BUTTON, "cohortInvitation.account.button");
        page.locator("main input[type=text]").first().fill("Guest of " + name);
        page.locator("main input[type=password]").fill(DemoAccounts.PASSWORD);
        page.locator("main form button").last().click();
        page.navigate(link);
        click(page, AriaRole.BUTTON, "place.ask");
        assertThat(page.locator("main")).containsText(WORDS.plain("place.enrolled"));
    }

    private static void lead(Page coach, Page learner, String home) {
        String facilitate = home.replace("/cohorts/", "/facilitate/");
        coach.navigate(facilitate);
        coach.locator("a[href$='/lessons/opening-a-session']").click();
        assertThat(coach.locator("aside.facilitator").first()).isVisible();
        assertThat(coach.locator(".feedback-right").first()).containsText(WORDS.plain("key.right"));
        coach.navigate(facilitate);
        click(coach, AriaRole.LINK, "runSheet.open");
        assertThat(coach.locator("table.sheet")).containsText("19:10–19:20");
        assertThat(coach.locator("table.sheet")).containsText("20:45–20:50");
        for (String path : List.of("", "/lessons/opening-a-session", "/lessons/opening-a-session/run-sheet")) {
            Response answer = learner.navigate(facilitate + path);
            assertThat(answer == null ? 0 : answer.status()).as(path).isEqualTo(404);
        }
    }

    private static void calendar(Page learner, String home) throws IOException {
        learner.navigate(home + "/place");
        Download download = learner.waitForDownload(
                () -> learner.locator("a[href$='.ics']").first().click());
        assertThat(download.suggestedFilename()).isEqualTo("session-1.ics");
        String file = Files.readString(download.path());
        VEvent event = Biweekly.parse(file).first().getEvents().get(0);
        assertThat(event.getSummary().getValue()).isEqualTo("Session 1");
        assertThat(event.getDateStart().getValue().toInstant()).hasToString("2027-03-23T19:00:00Z");
        assertThat(file).doesNotContain("Leading", "leading-a-session", "olitical");
    }

    private static void click(Page page, AriaRole role, String key) {
        page.locator("main")
                .getByRole(role, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + WORDS.plain(key))))
                .first()
                .click();
    }
}

package lms.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lms.web.account.usecase.DemoAccounts;
import lms.web.shared.view.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The learner's whole road, as four different learners walk it: with and without scripts, on a phone and at a desk. */
class LearnerRoadIT extends BrowserTest {

    private static final Words WORDS = Words.in("en");
    private static final String COURSE = "/courses/your-first-campaign";

    @ParameterizedTest
    @CsvSource({"PHONE, true, 2", "PHONE, false, 3", "DESK, true, 4", "DESK, false, 5"})
    void learner_takesACourseFromFirstSightToTheEnd(Screen screen, boolean scripts, int learner) {
        Page page = page(screen, scripts);
        signIn(page, "learner" + learner + "@demo.example");
        assertThat(page.locator("main")).containsText(WORDS.plain("me.empty"));

        page.navigate(COURSE);
        click(page, "course.join");
        assertThat(page.locator("main")).containsText(WORDS.plain("course.start"));
        page.getByRole(AriaRole.LINK, named("course.start")).click();
        List<String> lessons = lessonUrls(page);
        assertThat(lessons).hasSizeGreaterThanOrEqualTo(8);

        markAndUndo(page);
        for (String lesson : lessons) {
            page.navigate(lesson);
            for (String quiz : quizzesOf(page)) {
                takeQuiz(page, quiz);
                page.navigate(lesson);
            }
            click(page, "completion.mark");
        }
        assertThat(page).hasURL(Pattern.compile(".*/finished$"));
        assertThat(page.locator("h1")).containsText("You have finished");

        signOut(page);
        signIn(page, "learner" + learner + "@demo.example");
        assertThat(page.locator("main")).containsText(WORDS.plain("me.finished"));
    }

    @ParameterizedTest
    @CsvSource({"PHONE, false, 6", "DESK, true, 7"})
    void answerSentAfterTheSignInEnded_isShownAgainAndSaved(Screen screen, boolean scripts, int learner) {
        String email = "learner" + learner + "@demo.example";
        Page page = page(screen, scripts);
        signIn(page, email);
        page.navigate(COURSE);
        click(page, "course.join");
        page.navigate(COURSE + "/doorstep-conversations");
        page.navigate(quizzesOf(page).get(0));
        String question = page.url();
        Locator chosen = page.locator("input[name=answer]").nth(1);
        String key = chosen.getAttribute("value");
        chosen.check();

        Visitor elsewhere = Visitor.signedInAs(email);
        assertThat(elsewhere
                        .postFrom("/me/security", "/sign-out/everywhere", Map.of())
                        .status())
                .isEqualTo(200);
        click(page, "question.continue");
        assertThat(page.locator("main")).containsText(WORDS.plain("signIn.answerKept"));

        fillSignIn(page, email);
        assertThat(page).hasURL(question);
        assertThat(page.locator("main")).containsText(WORDS.plain("question.kept"));
        assertThat(page.locator("input[value='" + key + "']")).isChecked();

        click(page, "question.continue");
        page.navigate(question);
        assertThat(page.locator("input[value='" + key + "']")).isChecked();
        assertThat(page.locator("main").textContent()).doesNotContain(WORDS.plain("question.kept"));
    }

    /** Answers every question rightly, so that a required quiz is passed. */
    private static void takeQuiz(Page page, String quiz) {
        page.navigate(quiz);
        var right = RightAnswers.ofTheCurricula();
        int asked = 0;
        while (page.url().contains("/question/")) {
            String[] segments = page.url().split("/", -1);
            right.fill(page, segments[5], segments[segments.length - 1]);
            click(page, "question.continue");
            assertThat(++asked).isLessThan(20);
        }
        assertThat(page).hasURL(Pattern.compile(".*/check$"));
        click(page, "answers.send");
        assertThat(page).hasURL(Pattern.compile(".*/result$"));
        assertThat(page.locator("main")).containsText(WORDS.plain("result.level.ALL"));
    }

    private static void markAndUndo(Page page) {
        click(page, "completion.mark");
        click(page, "completion.undo");
        assertThat(page.getByRole(AriaRole.BUTTON, buttonNamed("completion.mark")))
                .isVisible();
    }

    private static List<String> lessonUrls(Page page) {
        return page.locator(".lesson-outline a[href^='" + COURSE + "/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
    }

    private static List<String> quizzesOf(Page page) {
        return page.locator("main a[href*='/quiz/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
    }

    private static void fillSignIn(Page page, String email) {
        var form = page.locator("form:has(input[type=email])").first();
        form.locator("input[type=email]").fill(email);
        form.locator("input[type=password]").fill(DemoAccounts.PASSWORD);
        form.locator("button").click();
    }

    private static void signOut(Page page) {
        page.navigate("/me/security");
        page.locator("main form[action='/sign-out'] button").first().click();
        assertThat(page.locator("main")).containsText(WORDS.plain("signIn.signedOut"));
    }

    private static void click(Page page, String key) {
        page.locator("main").getByRole(AriaRole.BUTTON, inMain(key)).first().click();
    }

    private static Locator.GetByRoleOptions inMain(String key) {
        return new Locator.GetByRoleOptions().setName(WORDS.plain(key)).setExact(true);
    }

    private static Page.GetByRoleOptions buttonNamed(String key) {
        return new Page.GetByRoleOptions().setName(WORDS.plain(key)).setExact(true);
    }

    private static Page.GetByRoleOptions named(String key) {
        return new Page.GetByRoleOptions().setName(WORDS.plain(key));
    }
}

package lms.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in every state, by axe on a phone and at a desk, light and dark, with a picture of each. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageIT extends BrowserTest {

    private static final String NOBODY = "";
    private static final String LEARNER = "learner@demo.example";
    private static final String NEWCOMER = "learner12@demo.example";
    private static final String ADMINISTRATOR = "admin@demo.example";
    private static final String CAMPAIGN = "/courses/your-first-campaign";
    private static final String QUIZ = CAMPAIGN + "/first-canvass/quiz/";

    private record Look(Screen screen, ColorScheme colours) {}

    private static final List<Look> LOOKS = List.of(
            new Look(Screen.PHONE, ColorScheme.LIGHT),
            new Look(Screen.PHONE, ColorScheme.DARK),
            new Look(Screen.DESK, ColorScheme.LIGHT),
            new Look(Screen.DESK, ColorScheme.DARK));

    static Stream<Arguments> pages() {
        return Stream.of(
                page(NOBODY, "welcome", "/"),
                page(NOBODY, "catalogue", "/courses"),
                page(NOBODY, "course-public", "/courses/how-we-learn-here"),
                page(NOBODY, "lesson-public", "/courses/how-we-learn-here/taking-part"),
                page(NOBODY, "search-blank", "/search"),
                page(NOBODY, "search-found", "/search?q=course"),
                page(NOBODY, "search-nothing", "/search?q=xylophone"),
                page(NOBODY, "sign-in", "/sign-in"),
                page(NOBODY, "sign-in-needed", "/sign-in?return=/me"),
                page(NOBODY, "invitation-unusable", "/invitation/none"),
                page(NOBODY, "set-up-closed", "/set-up"),
                page(NOBODY, "accessibility", "/accessibility"),
                page(NOBODY, "privacy", "/privacy"),
                page(NOBODY, "keyboard", "/help/keyboard"),
                page(NOBODY, "styleguide", "/styleguide"),
                page(NOBODY, "not-found", "/nothing-here"),
                page(NOBODY, "welcome-welsh", "/?in=cy"),
                page(NEWCOMER, "home-empty", "/me"),
                page(NEWCOMER, "course-join", CAMPAIGN),
                page(LEARNER, "home-filled", "/me"),
                page(LEARNER, "course-continue", CAMPAIGN),
                page(LEARNER, "lesson", CAMPAIGN + "/first-canvass"),
                page(LEARNER, "lesson-required-quiz", CAMPAIGN + "/data-protection-when-canvassing"),
                page(LEARNER, "leave", CAMPAIGN + "/leave"),
                page(LEARNER, "finished-not-yet", CAMPAIGN + "/finished"),
                page(LEARNER, "question", QUIZ),
                page(LEARNER, "check-answers", QUIZ + "/check"),
                page(LEARNER, "security", "/me/security"),
                page(LEARNER, "search-members", "/search?q=canvass"),
                page(ADMINISTRATOR, "people", "/admin/people"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("pages")
    void page_hasNoFaultThatAxeFinds(String person, String name, String path) {
        for (Look look : LOOKS) {
            Page page = page(look.screen(), true, look.colours());
            if (!person.isEmpty()) {
                signIn(page, person);
            }
            page.navigate(path.contains(QUIZ) ? quiz(page) + path.substring(QUIZ.length()) : path);
            check(page, name, look);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void refusedForm_saysWhatIsWrongAtTheFieldAndAbove(Look look) {
        Page page = page(look.screen(), true, look.colours());
        page.navigate("/sign-in");
        page.locator("form:has(input[type=email]) button").first().click();
        assertThat(page.title()).startsWith("Error:");
        check(page, "sign-in-refused", look);

        signIn(page, ADMINISTRATOR);
        page.navigate("/admin/people");
        page.locator("main input[name=email]").fill("nobody");
        page.locator("main form:has(input[name=email]) button").click();
        assertThat(page.locator("main input[name=email]").inputValue()).isEqualTo("nobody");
        check(page, "people-refused", look);

        page.locator("main input[name=email]").fill("new.person@demo.example");
        page.locator("main form:has(input[name=email]) button").click();
        check(page, "people-invited", look);
        String link = page.locator("main").textContent().replaceAll("(?s).*(/invitation/[A-Za-z0-9_-]+).*", "$1");
        page.context().clearCookies();
        page.navigate(link);
        check(page, "invitation-open", look);
        page.locator("main form button").click();
        check(page, "invitation-refused", look);
    }

    static Stream<Look> looks() {
        return LOOKS.stream();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void questionWithoutAnswer_andResult_areAccessible(Look look) {
        Page page = page(look.screen(), true, look.colours());
        int learner = 8 + LOOKS.indexOf(look);
        signIn(page, "learner" + learner + "@demo.example");
        page.navigate(CAMPAIGN);
        if (page.locator("main form[action$='/enrol']").count() > 0) {
            page.locator("main form[action$='/enrol'] button").click();
        }
        page.navigate(quiz(page));
        page.locator("main button[value=next]").click();
        check(page, "question-refused", look);
        page.locator("#answer-unsure").check();
        page.locator("main button[value=next]").click();
        page.locator("input[name=answer]").first().check();
        page.locator("main button[value=next]").click();
        page.navigate(quiz(page) + "/check");
        page.locator("main form[action$='/send'] button").click();
        check(page, "result", look);
    }

    private static String quiz(Page page) {
        page.navigate(CAMPAIGN + "/first-canvass");
        String href = page.locator("main a[href*='/quiz/']").first().getAttribute("href");
        return String.valueOf(href).replaceAll("/result$", "");
    }

    private void check(Page page, String name, Look look) {
        screenshot(
                page,
                name + "-" + Map.of(Screen.PHONE, "phone", Screen.DESK, "desk").get(look.screen()) + "-"
                        + look.colours().name().toLowerCase(java.util.Locale.ROOT));
        assertAccessible(page);
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as("sideways scrolling on " + page.url()).isEqualTo(0);
    }

    private static Arguments page(String person, String name, String path) {
        return Arguments.of(person, name, path);
    }
}

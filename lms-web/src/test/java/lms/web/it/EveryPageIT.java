package lms.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
    private static final String OFFICER = "officer@demo.example";
    private static final String COACH = "trainer@demo.example";
    /** Stands for the address of the cohort that is under way, and of its next session. */
    private static final String COHORT = "{cohort}";

    private static final String SESSION = "{session}";
    private static final String CAMPAIGN = "/courses/your-first-campaign";
    private static final String QUIZ = CAMPAIGN + "/first-canvass/quiz/";

    private record Look(Screen screen, ColorScheme colours) {}

    /** The first two show both screens and both kinds of colours; {@code -Pprove} looks at all four. */
    private static final List<Look> LOOKS = List.of(
                    new Look(Screen.PHONE, ColorScheme.LIGHT),
                    new Look(Screen.DESK, ColorScheme.DARK),
                    new Look(Screen.PHONE, ColorScheme.DARK),
                    new Look(Screen.DESK, ColorScheme.LIGHT))
            .subList(0, Integer.getInteger("proof.looks", 2));

    /** Pages by the person who looks at them, so that each signs in once a look. */
    private static final Map<String, Map<String, String>> PAGES = Map.of(
            NOBODY,
            new TreeMap<>(Map.ofEntries(
                    Map.entry("welcome", "/"),
                    Map.entry("welcome-welsh", "/?in=cy"),
                    Map.entry("catalogue", "/courses"),
                    Map.entry("course-public", "/courses/how-we-learn-here"),
                    Map.entry("lesson-public", "/courses/how-we-learn-here/taking-part"),
                    Map.entry("search-blank", "/search"),
                    Map.entry("search-found", "/search?q=course"),
                    Map.entry("search-narrowed", "/search?q=course&course=how-we-learn-here&lang=en"),
                    Map.entry("search-welsh", "/search?q=dysgu&in=cy"),
                    Map.entry("glossary-public", "/courses/how-we-learn-here/glossary"),
                    Map.entry("search-nothing", "/search?q=xylophone"),
                    Map.entry("sign-in", "/sign-in"),
                    Map.entry("sign-in-needed", "/sign-in?return=/me"),
                    Map.entry("sign-in-link", "/sign-in/link"),
                    Map.entry("sign-in-link-unusable", "/sign-in/link/none"),
                    Map.entry("forgotten", "/forgotten"),
                    Map.entry("forgotten-sent", "/forgotten?sent=1"),
                    Map.entry("reset-unusable", "/forgotten/none"),
                    Map.entry("invitation-unusable", "/invitation/none"),
                    Map.entry("cohort-invitation-unusable", "/cohorts/invitation/none"),
                    Map.entry("set-up-closed", "/set-up"),
                    Map.entry("accessibility", "/accessibility"),
                    Map.entry("privacy", "/privacy"),
                    Map.entry("privacy-welsh", "/privacy?in=cy"),
                    Map.entry("keyboard", "/help/keyboard"),
                    Map.entry("rules", "/help/rules"),
                    Map.entry("rule", "/help/rules/Q01"),
                    Map.entry("styleguide", "/styleguide"),
                    Map.entry("not-found", "/nothing-here"))),
            NEWCOMER,
            new TreeMap<>(Map.of("home-empty", "/me", "course-join", CAMPAIGN)),
            LEARNER,
            new TreeMap<>(Map.ofEntries(
                    Map.entry("home-filled", "/me"),
                    Map.entry("course-continue", CAMPAIGN),
                    Map.entry("lesson", CAMPAIGN + "/first-canvass"),
                    Map.entry("lesson-required-quiz", CAMPAIGN + "/data-protection-when-canvassing"),
                    Map.entry("glossary", CAMPAIGN + "/glossary"),
                    Map.entry("course-print", "/courses/leading-a-session/print"),
                    Map.entry("leave", CAMPAIGN + "/leave"),
                    Map.entry("finished-not-yet", CAMPAIGN + "/finished"),
                    Map.entry("question", QUIZ),
                    Map.entry("check-answers", QUIZ + "/check"),
                    Map.entry("security", "/me/security"),
                    Map.entry("my-privacy", "/me/privacy"),
                    Map.entry("who-looked", "/me/privacy/who-looked"),
                    Map.entry("close-account", "/me/privacy/close"),
                    Map.entry("close-account-sure", "/me/privacy/close/confirm"),
                    Map.entry("complaints", "/me/privacy/complaints"),
                    Map.entry("export", "/me/privacy/export"),
                    Map.entry("restrict", "/me/privacy/restrict"),
                    Map.entry("my-name", "/me/privacy/name"),
                    Map.entry("equality", "/me/privacy/equality"),
                    Map.entry("consents", "/me/privacy/consents"),
                    Map.entry("passkeys", "/me/security/passkeys"),
                    Map.entry("second-step", "/me/security/second-step"),
                    Map.entry("password", "/me/security/password"),
                    Map.entry("tokens", "/me/security/tokens"),
                    Map.entry("confirm", "/me/confirm?return=/me/security"),
                    Map.entry("search-members", "/search?q=canvass"),
                    Map.entry("place", "/cohorts/" + COHORT + "/place"),
                    Map.entry("place-give-up", "/cohorts/" + COHORT + "/place/give-up"))),
            OFFICER,
            new TreeMap<>(Map.ofEntries(
                    Map.entry("cohorts", "/cohorts"),
                    Map.entry("cohort-new", "/cohorts/new"),
                    Map.entry("members", "/members"),
                    Map.entry("cohort", "/cohorts/" + COHORT),
                    Map.entry("cohort-people", "/cohorts/" + COHORT + "/people"),
                    Map.entry("cohort-sessions", "/cohorts/" + COHORT + "/sessions"),
                    Map.entry("cohort-session-change", "/cohorts/" + COHORT + "/sessions/" + SESSION + "/change"),
                    Map.entry("cohort-session-cancel", "/cohorts/" + COHORT + "/sessions/" + SESSION + "/cancel"),
                    Map.entry("cohort-release", "/cohorts/" + COHORT + "/release"),
                    Map.entry("cohort-change", "/cohorts/" + COHORT + "/change"),
                    Map.entry("cohort-copy", "/cohorts/" + COHORT + "/copy"),
                    Map.entry("cohort-cancel", "/cohorts/" + COHORT + "/become/cancelled"))),
            COACH,
            new TreeMap<>(Map.of(
                    "lead",
                    "/facilitate/" + COHORT,
                    "lead-print",
                    "/facilitate/" + COHORT + "/print",
                    "lead-lesson",
                    "/facilitate/" + COHORT + "/lessons/debrief",
                    "lead-run-sheet",
                    "/facilitate/" + COHORT + "/lessons/debrief/run-sheet",
                    "lead-session",
                    "/facilitate/" + COHORT + "/" + SESSION)),
            ADMINISTRATOR,
            new TreeMap<>(Map.ofEntries(
                    Map.entry("administration", "/admin"),
                    Map.entry("people", "/admin/people"),
                    Map.entry("people-found", "/admin/people?q=demo+learner"),
                    Map.entry("people-nobody", "/admin/people?q=xylophone"),
                    Map.entry("proposals-none", "/admin/proposals"),
                    Map.entry("records-none", "/admin/records"),
                    Map.entry("complaint-desk", "/admin/privacy/complaints"),
                    Map.entry("erasures-none", "/admin/privacy/erasures"),
                    Map.entry("units", "/admin/units"),
                    Map.entry("import", "/admin/people/import"),
                    Map.entry("retention", "/admin/privacy/retention"),
                    Map.entry("retention-counted", "/admin/privacy/retention?count=now"),
                    Map.entry("audit", "/admin/audit"),
                    Map.entry("privacy-office", "/admin/privacy"),
                    Map.entry("privacy-register", "/admin/privacy/register"),
                    Map.entry("equality-figures", "/admin/privacy/equality"),
                    Map.entry("audit-day-refused", "/admin/audit?from=yesterday"),
                    Map.entry("settings", "/admin/settings"),
                    Map.entry("search-desk", "/search/desk"),
                    Map.entry("search-desk-ranking-blank", "/search/desk/ranking"),
                    Map.entry("search-desk-ranking", "/search/desk/ranking?q=the+opening+canvass"),
                    Map.entry("search-desk-ranking-nothing", "/search/desk/ranking?q=xylophone"),
                    Map.entry("search-desk-synonyms", "/search/desk/synonyms"),
                    Map.entry("outbox", "/outbox"))));

    static Stream<Arguments> people() {
        return PAGES.keySet().stream().flatMap(person -> LOOKS.stream().map(look -> Arguments.of(person, look)));
    }

    @ParameterizedTest
    @MethodSource("people")
    void pages_haveNoFaultThatAxeFinds(String person, Look look) {
        Page page = page(look.screen(), true, look.colours());
        if (!person.isEmpty()) {
            signIn(page, person);
        }
        PAGES.getOrDefault(person, Map.of()).forEach((name, path) -> {
            page.navigate(address(page, path));
            check(page, name, look);
        });
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

        page.navigate("/admin/units");
        page.locator("main form[method=post] button").click();
        check(page, "units-refused", look);
        page.navigate("/admin/units");
        page.locator("main .tree a").getByText("Wales").click();
        check(page, "unit-used", look);
        page.locator("main a[href$='/move']").click();
        check(page, "unit-move", look);
        page.navigate("/admin/people?q=demo+trainer");
        page.locator("main table a").click();
        check(page, "person", look);
        page.locator("main a.button[href$='/roles']").click();
        check(page, "roles", look);
        page.locator("main form:has(select[name=role]) button").click();
        check(page, "roles-refused", look);

        page.navigate("/admin/people");
        page.locator("main input[name=email]").fill("new.person@demo.example");
        page.locator("main form:has(input[name=email]) button").click();
        check(page, "people-invited", look);
        String link = page.locator("main").textContent().replaceAll("(?s).*(/invitation/[A-Za-z0-9_-]+).*", "$1");
        page.context().clearCookies();
        page.navigate(link);
        check(page, "invitation-open", look);
        String open = page.url();
        page.navigate("/outbox");
        page.locator("main ol a").first().click();
        check(page, "outbox-mail", look);
        page.navigate(open);
        page.locator("main form button:not([type=button])").click();
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
        page.locator("#unsure").check();
        page.locator("main button[value=next]").click();
        page.locator("input[name=answer]").first().check();
        page.locator("main button[value=next]").click();
        page.navigate(quiz(page) + "/check");
        page.locator("main form[action$='/send'] button").click();
        check(page, "result", look);
    }

    /** The address with what only a page can tell: which quiz, which cohort, which session. */
    private static String address(Page page, String path) {
        if (path.contains(QUIZ)) {
            return quiz(page) + path.substring(QUIZ.length());
        }
        if (!path.contains(COHORT)) {
            return path;
        }
        page.navigate("/cohorts");
        page.locator("main h3 a", new Page.LocatorOptions().setHasText("Cardiff, winter evenings"))
                .click();
        String cohort = page.url().replaceAll(".*/cohorts/([^/]+).*", "$1");
        if (!path.contains(SESSION)) {
            return path.replace(COHORT, cohort);
        }
        page.navigate("/cohorts/" + cohort + "/sessions");
        String session = String.valueOf(
                        page.locator("main a[href$='/change']").first().getAttribute("href"))
                .replaceAll(".*/sessions/([^/]+)/change", "$1");
        return path.replace(COHORT, cohort).replace(SESSION, session);
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
                        + look.colours().name().toLowerCase(Locale.ROOT));
        assertAccessible(page);
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as("sideways scrolling on " + page.url()).isEqualTo(0);
    }
}

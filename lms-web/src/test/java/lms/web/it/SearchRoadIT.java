package lms.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import lms.web.shared.view.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody looks for something: on the page, in the dialog, by keyboard, without scripts, in Welsh, by program. */
class SearchRoadIT extends BrowserTest {

    private static final Words WORDS = Words.in("en");
    private static final String LEARNER = "learner@demo.example";
    private static final String LESSON = "/courses/your-first-campaign/first-canvass";

    @ParameterizedTest
    @CsvSource({"PHONE, false", "DESK, true"})
    void results_leadToThePlaceInTheLesson_andCanBeNarrowedAndWidened(Screen screen, boolean scripts) {
        Page page = page(screen, scripts);
        signIn(page, LEARNER);
        page.navigate("/search");
        page.locator("#q").fill("canvass");
        page.locator("main .search-row button").click();

        assertThat(page.locator(".count")).containsText("canvass");
        assertThat(page.locator(".result mark").first()).isVisible();
        int all = number(page);
        look(page, scripts, "search-results-" + screen);

        page.locator("summary", hasText("search.filter")).click();
        page.locator("select[name=course]").selectOption("your-first-campaign");
        look(page, scripts, "search-narrowing-" + screen);
        page.locator(".filters button").click();
        assertThat(page).hasURL(Pattern.compile(".*course=your-first-campaign.*"));
        assertThat(number(page)).isLessThan(all);
        assertThat(page.locator(".result .eyebrow").first()).containsText("Your first campaign");

        page.locator(".chosen a").first().click();
        assertThat(number(page)).isEqualTo(all);

        Locator place = page.locator(".places a").first();
        String target = Objects.requireNonNull(place.getAttribute("href"));
        place.click();
        assertThat(page).hasURL(TestServer.BASE + target);
        if (target.contains("#")) {
            assertThat(page.locator("[id='" + target.replaceAll(".*#", "") + "']"))
                    .isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE, false", "DESK, true"})
    void nothingFound_saysWhatToTry_andLeadsOn(Screen screen, boolean scripts) {
        Page page = page(screen, scripts);
        page.navigate("/search?q=xqzzyv&kind=activity");

        assertThat(page.locator("main h2").first()).containsText("xqzzyv");
        assertThat(page.locator("main")).containsText(WORDS.plain("search.none.ask"));
        look(page, scripts, "search-nothing-" + screen);
        page.locator(".empty a", hasText("search.everywhere")).click();
        assertThat(page).hasURL(Pattern.compile(".*q=xqzzyv$"));
    }

    @Test
    void mistypedWord_isPutRight() {
        Page page = page(Screen.DESK, true);
        signIn(page, LEARNER);
        page.navigate("/search?q=canvasing+shet");

        boolean offered = page.locator(".did-you-mean a").count() > 0;
        boolean found = page.locator(".result").count() > 0;
        assertThat(offered || found).isTrue();
    }

    @Test
    void wordOfTheGlossary_isExplainedOnTop() {
        Page page = page(Screen.PHONE, true, ColorScheme.DARK);
        signIn(page, LEARNER);
        page.navigate("/courses/your-first-campaign/glossary");
        String term = page.locator("dt").first().textContent().strip();
        look(page, true, "glossary-words");
        page.navigate("/search");
        page.locator("#q").fill("what is " + term);
        page.keyboard().press("Enter");

        assertThat(page.locator(".answer h2"))
                .containsText(term, new LocatorAssertions.ContainsTextOptions().setIgnoreCase(true));
        look(page, true, "search-answer");
        page.locator(".answer a").click();
        assertThat(page).hasURL(Pattern.compile(".*/glossary#term-.*"));
    }

    @Test
    void glossary_isReachedFromItsCourse_andJumpsToALetter() {
        Page page = page(Screen.DESK, false);
        page.navigate("/courses/how-we-learn-here");
        page.getByRole(AriaRole.LINK, named("glossary.open")).click();

        assertThat(page.locator("h1")).containsText(WORDS.plain("glossary.title"));
        Locator letters = page.locator("main nav .chip");
        if (letters.count() > 0) {
            letters.last().click();
            assertThat(page).hasURL(Pattern.compile(".*#letter-.*"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/courses/your-first-campaign", LESSON})
    void courseAndLesson_areSearchedFromWithin(String from) {
        Page page = page(Screen.DESK, false);
        signIn(page, LEARNER);
        page.navigate(from);
        Locator form = page.locator(".course-search:visible").first();
        form.locator("input[type=search]").fill("door");
        form.locator("button").click();

        assertThat(page).hasURL(Pattern.compile(".*course=your-first-campaign.*"));
        assertThat(page.locator(".chosen a")).hasCount(1);
    }

    @ParameterizedTest
    @CsvSource({"PHONE, DARK", "DESK, LIGHT"})
    void dialog_worksWithTheKeyboardAlone(Screen screen, ColorScheme colours) {
        Page page = page(screen, true, colours);
        signIn(page, LEARNER);
        page.navigate(LESSON);
        Locator before = page.locator("main a").first();
        before.focus();
        Locator dialog = page.locator("dialog");
        Locator field = dialog.locator("input[name=q]");

        page.keyboard().press("Control+k");
        assertThat(field).isFocused();
        page.keyboard().type("canv");
        assertThat(dialog.locator("[role=option]").first()).isVisible();
        assertThat(dialog.locator("[role=status]")).containsText(Pattern.compile("\\d"));
        page.keyboard().press("ArrowDown");
        assertThat(dialog.locator("[role=option]").first()).hasAttribute("aria-selected", "true");
        String active = Objects.requireNonNull(field.getAttribute("aria-activedescendant"));
        assertThat(dialog.locator("[role=option]").first()).hasId(active);
        assertThat(field).isFocused();
        look(page, true, "search-dialog-" + screen);

        page.keyboard().press("Escape");
        assertThat(dialog.locator("[role=listbox]")).isHidden();
        assertThat(field).hasAttribute("aria-expanded", "false");
        page.keyboard().press("Escape");
        assertThat(dialog).isHidden();
        assertThat(before).isFocused();

        page.keyboard().press("Control+k");
        page.keyboard().type("canva");
        assertThat(dialog.locator("[role=option]").first()).isVisible();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/search\\?q=canva$"));
        assertThat(page.locator("#q")).hasValue("canva");
        page.keyboard().press("Control+k");
        assertThat(page.locator("#q")).isFocused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PHONE", "DESK"})
    void buttonInTheHeader_opensTheDialog_andASuggestionLeadsToItsPlace(Screen screen) {
        Page page = page(screen, true);
        signIn(page, LEARNER);
        page.navigate("/me");
        page.locator(".site-header button:visible", hasText("nav.search"))
                .first()
                .click();
        page.locator("dialog input[name=q]").pressSequentially("canv");
        Locator first = page.locator("dialog [role=option]").first();
        first.waitFor();
        String target = Objects.requireNonNull(first.getAttribute("href"));
        first.click();
        assertThat(page).hasURL(TestServer.BASE + target);
    }

    @Test
    void nothingIsAskedBeforeTwoSigns_andOnePauseAsksOnce() {
        Page page = page(Screen.DESK, true);
        List<String> asked = new CopyOnWriteArrayList<>();
        page.onRequest(request -> {
            if (request.url().contains("/search/suggestions")) {
                asked.add(request.url());
            }
        });
        page.navigate("/search");
        page.locator("#q").pressSequentially("c");
        page.locator("#q").fill(" ");
        page.locator("#q").fill("course");
        page.locator("main [role=option]").first().waitFor();

        assertThat(asked).hasSize(1).allMatch(url -> url.endsWith("q=course"));
    }

    @Test
    void withoutScripts_theHeaderLeadsToThePage() {
        Page page = page(Screen.PHONE, false);
        page.navigate("/");
        page.locator(".search-short").click();

        assertThat(page).hasURL(Pattern.compile(".*/search$"));
        assertThat(page.locator("dialog")).hasCount(0);
    }

    @Test
    void welshPage_speaksWelsh_andMarksWhatIsEnglish() {
        Page page = page(Screen.PHONE, true);
        page.navigate("/search?q=course&in=cy");

        assertThat(page.locator("h1")).containsText(Words.in("cy").plain("search.title"));
        assertThat(page.locator("html")).hasAttribute("lang", "cy");
        look(page, true, "search-welsh");
    }

    @Test
    void lessonAskedForInWelsh_isReadInWelsh_whateverOnesOwnLanguage() {
        Visitor learner = Visitor.signedInAs(LEARNER);
        String lesson = "/courses/how-we-learn-here/taking-part";

        assertThat(learner.get(lesson).body()).contains("<html lang=\"en\">");
        assertThat(learner.get(lesson + "?in=cy").body()).contains("<html lang=\"cy\">");
        assertThat(learner.get(lesson + "?in=tlh").body()).contains("<html lang=\"en\">");
    }

    @Test
    void lesson_leadsToOthersOnItsSubject_thatItsReaderMayRead() {
        Page page = page(Screen.DESK, false);
        signIn(page, LEARNER);
        page.navigate(LESSON);
        List<String> around = hrefs(page.locator(".around a"));
        List<String> related = hrefs(page.locator(".related a"));

        assertThat(related).hasSizeBetween(1, 3).doesNotContain(LESSON).doesNotContainAnyElementsOf(around);
        Visitor visitor = new Visitor();
        assertThat(hrefs(anonymously("/courses/how-we-learn-here/taking-part").locator(".related a")))
                .allSatisfy(url -> assertThat(visitor.get(url).status()).isEqualTo(200));
    }

    @Test
    void suggestions_areThoseOfTheirReader_andNobodyKeepsThem() {
        Answer members = Visitor.signedInAs(LEARNER).get("/search/suggestions?q=canvass");
        Answer anybody = new Visitor().get("/search/suggestions?q=canvass");

        assertThat(members.body()).contains("/courses/your-first-campaign/");
        assertThat(anybody.body()).doesNotContain("/courses/your-first-campaign/");
        assertThat(members.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(new Visitor().get("/search/suggestions?q=c").body()).doesNotContain("/courses/");
    }

    @Test
    void program_searchesAndIsSuggestedTo() {
        Answer found = new Visitor().get("/api/v1/search?q=course&level=&limit=3");
        Answer suggested = new Visitor().get("/api/v1/suggest?q=cour&limit=3");

        assertThat(found.body()).contains("\"query\":\"course\"", "\"total\":", "\"hits\":[{", "\"facets\":{");
        assertThat(suggested.body()).contains("\"query\":\"cour\"", "\"suggestions\":[{", "\"title\":", "\"url\":\"/");
        for (Answer answer : List.of(found, suggested)) {
            assertThat(answer.header("Cache-Control")).contains("private", "no-store");
        }
        for (String bad : List.of("/api/v1/search?q=", "/api/v1/search?q=a&limit=0", "/api/v1/suggest?q=a&limit=x")) {
            assertThat(new Visitor().get(bad).status()).as(bad).isEqualTo(422);
        }
    }

    private Page anonymously(String path) {
        Page page = page(Screen.PHONE, false);
        page.navigate(path);
        return page;
    }

    private static List<String> hrefs(Locator links) {
        return links.all().stream()
                .map(link -> Objects.requireNonNull(link.getAttribute("href")))
                .toList();
    }

    private void look(Page page, boolean scripts, String name) {
        screenshot(page, name);
        if (scripts) {
            assertAccessible(page);
        }
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as("sideways scrolling on " + page.url()).isEqualTo(0);
    }

    private static int number(Page page) {
        return Integer.parseInt(page.locator(".count").textContent().replaceAll("\\D*(\\d+).*", "$1"));
    }

    private static Page.LocatorOptions hasText(String key) {
        return new Page.LocatorOptions().setHasText(WORDS.plain(key));
    }

    private static Page.GetByRoleOptions named(String key) {
        return new Page.GetByRoleOptions().setName(WORDS.plain(key));
    }
}

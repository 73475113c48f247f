package lms.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import lms.web.shared.view.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An administrator brings people in, mends what was rejected, and moves their unit; their officer then reads their names. */
class ImportIT extends BrowserTest {

    private static final Words WORDS = Words.in("en");

    @ParameterizedTest
    @CsvSource({"PHONE, false", "DESK, false", "PHONE, true", "DESK, true"})
    void administrator_bringsPeopleInAndMovesTheirUnit(Screen screen, boolean scripts) throws IOException {
        String mark = screen + "-" + scripts;
        Page page = page(screen, scripts);
        signIn(page, "admin@demo.example");
        String group = addGroup(page, "Group " + mark);

        page.navigate("/admin/people");
        click(page, AriaRole.LINK, "people.file.link");
        click(page, AriaRole.BUTTON, "people.file.button");
        assertThat(page.locator("main")).containsText(WORDS.plain("error.people.file.none"));
        check(page, "import-upload", scripts);
        upload(
                page,
                "Enw;E-bost;Grŵp;Ffôn\nAnn " + mark + ";ann." + mark + "@demo.example;" + group + ";1\nBob " + mark
                        + ";bob." + mark + "@demo.example;Mars;2\n");

        assertThat(page.locator("h1")).hasText(WORDS.plain("people.columns.title"));
        assertThat(page.locator("#email")).hasValue("1");
        check(page, "import-columns", scripts);
        page.locator("#email").selectOption("0");
        click(page, AriaRole.BUTTON, "people.columns.button");
        assertThat(page).hasTitle(Pattern.compile("^Error: .*"));
        page.locator("#email").selectOption("1");
        click(page, AriaRole.BUTTON, "people.columns.button");

        assertThat(page.locator("h1")).hasText(WORDS.plain("people.check.title"));
        assertThat(page.locator("table")).containsText(WORDS.plain("error.people.row.unit", "Mars"));
        assertThat(page.locator("main")).containsText("Ffôn");
        check(page, "import-check", scripts);
        String rejected = rejected(page);
        assertThat(rejected).startsWith("\uFEFF").contains("Bob " + mark).doesNotContain("Ann");
        page.locator("form[action$='/confirm'] button").click();
        assertThat(page.locator("h1")).hasText(WORDS.plain("people.done.title"));
        check(page, "import-done", scripts);
        assertThat(rejected(page)).isEqualTo(rejected);
        click(page, AriaRole.BUTTON, "people.done.button");

        page.navigate("/admin/people/import");
        upload(page, rejected.replace("Mars", group));
        click(page, AriaRole.BUTTON, "people.columns.button");
        page.locator("form[action$='/confirm'] button").click();
        assertThat(page.locator(".figures")).containsText("1");
        click(page, AriaRole.BUTTON, "people.done.button");

        move(page, group, scripts);
        page.navigate("/admin/people?q=Ann+" + mark);
        page.locator("main table a").click();
        click(page, AriaRole.LINK, "person.units");
        assertThat(page.locator(".rows")).containsText(group);
        check(page, "person-units", scripts);
        page.locator(".rows button").click();
        assertThat(page.locator("main")).containsText(WORDS.plain("member.none"));
    }

    /** Adds a Group below Wales. */
    private static String addGroup(Page page, String name) {
        page.navigate("/admin/units");
        page.locator("#name").fill(name);
        page.locator("#kind").selectOption("GROUP");
        page.locator("#above").selectOption("/");
        page.locator("main form[method=post] button").click();
        assertThat(page.locator("main")).containsText(WORDS.plain("error.unit.fit.group"));
        page.locator("#above").selectOption("/wales/");
        page.locator("main form[method=post] button").click();
        return name;
    }

    /** Moves the Group below Cardiff's neighbour: from the nation of Wales to the region in England. */
    private void move(Page page, String group, boolean scripts) {
        page.navigate("/admin/units");
        page.locator(".tree a")
                .getByText(group, new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("main")).containsText("2 people, here or below");
        click(page, AriaRole.LINK, "unit.move.link");
        page.locator("#above")
                .selectOption(page.locator("#above option", new Page.LocatorOptions().setHasText("North West"))
                        .getAttribute("value"));
        click(page, AriaRole.BUTTON, "unit.move.look");
        assertThat(page.locator(".panel")).containsText("/england/north-west/");
        check(page, "unit-move", scripts);
        click(page, AriaRole.BUTTON, "unit.move.button");
        assertThat(page.locator("main")).containsText(WORDS.plain("units.done.moved"));
        page.locator(".tree a")
                .getByText(group, new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".standfirst")).containsText("/england/north-west/");
        page.locator(".pairs a[href^='/members']").click();
        assertThat(page.locator("table")).containsText("Ann ");
        check(page, "members", scripts);
    }

    private static void upload(Page page, String text) {
        page.locator("#file")
                .setInputFiles(new FilePayload("people.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        click(page, AriaRole.BUTTON, "people.file.button");
    }

    private static String rejected(Page page) throws IOException {
        Download download = page.waitForDownload(
                () -> page.locator("main a[href$='/rejected.csv']").click());
        return Files.readString(download.path());
    }

    private void check(Page page, String name, boolean scripts) {
        screenshot(page, name + "-" + page.viewportSize().width);
        Object overflow = scripts
                ? page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                : 0;
        assertThat(overflow).as("sideways scrolling on " + page.url()).isEqualTo(0);
        if (scripts) {
            assertAccessible(page);
        }
    }

    private static void click(Page page, AriaRole role, String key) {
        page.getByRole(
                        role,
                        new Page.GetByRoleOptions().setName(WORDS.plain(key)).setExact(true))
                .locator("visible=true")
                .first()
                .click();
    }
}

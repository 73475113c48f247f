package lms.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The road of whoever looks after the search: from what was missed to another name that finds it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchDeskIT extends BrowserTest {

    private static final String DESK = "/search/desk";
    private static final String SYNONYMS = "/search/desk/synonyms";
    private static final String ADMINISTRATOR = "admin@demo.example";
    private static final String AUTHOR = "author@demo.example";
    /** The beginning of words of no lesson, nor like any of one. */
    private static final String MISSED = "quaggaing";

    @AfterAll
    void leaveNoList() {
        Visitor administrator = Visitor.signedInAs(ADMINISTRATOR);
        makeLive(administrator, "");
    }

    @Test
    void whatFivePeopleMiss_editorsSee_andFourDoNot() {
        List<Visitor> people = IntStream.rangeClosed(13, 17)
                .mapToObj(number -> Visitor.signedInAs("learner" + number + "@demo.example"))
                .toList();
        Visitor author = Visitor.signedInAs(AUTHOR);
        people.subList(0, 4).forEach(person -> person.get("/search?q=" + MISSED + "four"));
        people.forEach(person -> person.get("/search?q=" + MISSED + "five"));
        for (int i = 0; i < 5; i++) {
            new Visitor().get("/search?q=" + MISSED + "visitors");
        }

        String desk = Waiting.until(
                "the next beat",
                () -> Optional.of(author.get(DESK).body()).filter(body -> body.contains(MISSED + "five")));

        assertThat(desk).contains("5 or more").doesNotContain(MISSED + "four", MISSED + "visitors", "learner13");
    }

    @Test
    void listIsTried_thenMadeLive_andEverybodyFindsByIt() {
        Page page = page(Screen.DESK, true, ColorScheme.LIGHT);
        signIn(page, ADMINISTRATOR);
        page.navigate(SYNONYMS + "?q=" + MISSED);
        page.locator("#names").fill("alone");
        page.locator("button[value=try]").click();
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.locator("#names-error").textContent()).contains("Line 1", "alone");
        assertThat(page.locator("#names").inputValue()).isEqualTo("alone");
        assertAccessible(page);

        page.locator("#names").fill(MISSED + ", course");
        page.locator("button[value=try]").click();
        Locator columns = page.locator(".trial > div");
        assertThat(columns.nth(0).locator("li").count()).isZero();
        assertThat(columns.nth(1).locator("li strong").first().textContent()).isEqualTo("New");
        assertThat(new Visitor().get("/search?q=" + MISSED).body()).doesNotContain("class=\"result\"");
        assertAccessible(page);
        screenshot(page, "search-desk-synonyms-tried");

        page.locator("button[value=live]").click();
        assertThat(page.url()).endsWith("?done=live");
        assertThat(page.locator("#names").inputValue()).isEqualTo(MISSED + ", course");
        assertThat(new Visitor().get("/search?q=" + MISSED).body()).contains("class=\"result\"");
        page.navigate(DESK + "/ranking?q=" + MISSED);
        assertThat(page.locator("main").textContent()).contains("the other name “course”");
        page.locator("main details summary").first().click();
        assertThat(page.locator("main details pre").first().textContent()).contains("weight(");
        page.navigate("/admin/audit");
        assertThat(page.locator("main").textContent()).contains("made synonyms live");
    }

    @Test
    void listThatSomebodyElseMadeLive_isNotOverwritten_andNothingTypedIsLost() {
        Visitor one = Visitor.signedInAs(ADMINISTRATOR);
        String before = before(one);
        makeLive(one, MISSED + " one, lesson");
        Map<String, String> late = Map.of("act", "live", "before", before, "names", "mine, ours", "query", "");

        Answer conflict = one.postFrom(SYNONYMS, SYNONYMS, late);

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.body()).contains("Somebody else made a list live", "mine, ours", MISSED + " one, lesson");
    }

    @Test
    void author_triesButDoesNotDecide() {
        Visitor author = Visitor.signedInAs(AUTHOR);
        assertThat(author.get(SYNONYMS).body())
                .contains("value=\"try\"")
                .doesNotContain("value=\"live\"")
                .contains("Reviewers and administrators make a list live.");

        Answer refused =
                author.postFrom(SYNONYMS, SYNONYMS, Map.of("act", "live", "before", "0", "names", "a, b", "query", ""));

        assertThat(refused.status()).isEqualTo(404);
    }

    private static void makeLive(Visitor administrator, String names) {
        Answer done = administrator.postFrom(
                SYNONYMS,
                SYNONYMS,
                Map.of("act", "live", "before", before(administrator), "names", names, "query", ""));
        assertThat(done.status()).isEqualTo(303);
    }

    private static String before(Visitor administrator) {
        Matcher number = Pattern.compile("name=\"before\" value=\"(\\d+)\"")
                .matcher(administrator.get(SYNONYMS).body());
        assertThat(number.find()).isTrue();
        return number.group(1);
    }
}

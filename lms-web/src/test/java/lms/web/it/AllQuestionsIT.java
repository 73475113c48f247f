package lms.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import lms.web.account.usecase.DemoAccounts;
import lms.web.shared.view.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question of every type: answered with the keyboard alone and without scripts, and by axe on all its pages. */
class AllQuestionsIT extends BrowserTest {

    private static final Words WORDS = Words.in("en");
    private static final String LESSON = "/courses/every-question/asking";
    private static final String QUIZ = LESSON + "/quiz/q-types/";
    private static final String ONCE = LESSON + "/quiz/q-once/";
    private static final int MOST_TABS = 80;
    private static final List<String> QUESTIONS =
            List.of("qq-single", "qq-multiple", "qq-numeric", "qq-text", "qq-matching", "qq-ordering", "qq-poll");

    @ParameterizedTest
    @CsvSource({"PHONE, 6", "DESK, 7"})
    void everyType_isAnsweredRightlyWithTheKeyboardAlone(Screen screen, int learner) {
        Page page = takingPart(screen, false, ColorScheme.LIGHT, learner);
        page.navigate(QUIZ + "question/qq-single");
        choose(page, "listen");
        goOn(page, "qq-multiple");
        tick(page, "none");
        tick(page, "lift");
        goOn(page, "qq-numeric");
        type(page, "13");
        goOn(page, "qq-text");
        type(page, "  Local GROUP");
        goOn(page, "qq-matching");
        pick(page, "chair", "asks");
        pick(page, "minutes", "writes");
        goOn(page, "qq-ordering");
        putInOrder(page, "knock", "name", "ask", "thank");
        goOn(page, "qq-poll");
        choose(page, "stall");
        goOn(page, "check");
        assertThat(page.locator("main")).containsText("Local GROUP");
        assertThat(page.locator("main")).containsText("13 doors");

        press(page, "main form[action$='/send'] button");
        assertThat(page).hasURL(Pattern.compile(".*/result$"));
        assertThat(page.locator("h1")).containsText(WORDS.plain("result.level.ALL"));
        assertThat(page.locator("h1")).containsText("7 of 7 points");
        assertThat(page.locator("main")).containsText(WORDS.plain("result.noted"));
        assertThat(page.locator(".answer-solution")).hasCount(0);
    }

    @Test
    void everyType_answeredWrongly_saysWhatWasWrongAndWhatWouldHaveBeenRight() {
        Page page = takingPart(Screen.PHONE, false, ColorScheme.LIGHT, 8);
        answerWrongly(page);
        page.locator("main form[action$='/send'] button").click();

        assertThat(page.locator("h1")).containsText(WORDS.plain("result.level.NOT_YET"));
        assertThat(page.locator("h1")).containsText("0 of 7 points");
        assertThat(page.locator(".verdict-right")).hasCount(0);
        assertThat(verdict(page, 1)).containsText("That comes later.");
        assertThat(verdict(page, 3)).containsText("60 doors");
        assertThat(verdict(page, 3)).containsText("Between twelve and fifteen");
        assertThat(verdict(page, 4)).containsText("That one has a subject");
        assertThat(verdict(page, 5).locator(".feedback-wrong")).hasCount(2);
        assertThat(verdict(page, 5).locator(".answer-solution li").first())
                .hasText("Chair – Asks who has not spoken yet");
        assertThat(verdict(page, 6).locator(".feedback-right")).hasCount(2);
        assertThat(verdict(page, 6).locator(".answer-solution li").first()).hasText("1 – Knock, and step back");
        assertThat(verdict(page, 7)).containsText("Run a stall");
    }

    @Test
    void whatCannotBeAnAnswer_isShownAgainAsItWasTyped() {
        Page page = takingPart(Screen.PHONE, false, ColorScheme.LIGHT, 9);
        page.navigate(QUIZ + "question/qq-numeric");
        page.locator("#answer").fill(" about a \"dozen\" ");
        refused(page, "question.number.format");
        assertThat(page.locator("#answer")).hasValue(" about a \"dozen\" ");

        page.navigate(QUIZ + "question/qq-ordering");
        page.locator("#answer-knock").selectOption("1");
        page.locator("#answer-name").selectOption("1");
        page.locator("#answer-ask").selectOption("3");
        refused(page, "question.order.missing");
        assertThat(page.locator("main")).containsText(WORDS.plain("question.order.twice", 1));
        assertThat(page.locator("#answer-name")).hasValue("1");
        assertThat(page.locator("#answer-ask")).hasValue("3");
        page.locator("main .notice-wrong a").first().click();
        assertThat(page.url()).contains("#answer-");

        page.navigate(QUIZ + "question/qq-matching");
        page.locator("#answer-chair").selectOption("asks");
        page.locator("#unsure").check();
        refused(page, "question.unsure.alone");
        assertThat(page.locator("#answer-chair")).hasValue("asks");
        assertThat(page.locator("#unsure")).isChecked();
    }

    @Test
    void answerSentAfterTheSignInEnded_isKeptToTheLetter() {
        Page page = takingPart(Screen.PHONE, false, ColorScheme.LIGHT, 9);
        page.navigate(QUIZ + "question/qq-ordering");
        page.locator("#answer-thank").selectOption("4");
        endSignIns("learner9@demo.example");
        page.locator("button[value=next]").click();
        signInAgain(page, "learner9@demo.example");
        assertThat(page.locator("main")).containsText(WORDS.plain("question.kept"));
        assertThat(page.locator("#answer-thank")).hasValue("4");

        page.navigate(QUIZ + "question/qq-text");
        page.locator("#answer").fill(" \"Cangen\" & <grŵp> ");
        endSignIns("learner9@demo.example");
        page.locator("button[value=next]").click();
        signInAgain(page, "learner9@demo.example");
        assertThat(page.locator("#answer")).hasValue(" \"Cangen\" & <grŵp> ");
    }

    @Test
    void lastGo_isSaidBeforeAndLeadsToSomebodyWhoHelps() {
        Page page = takingPart(Screen.PHONE, false, ColorScheme.LIGHT, 10);
        page.navigate(LESSON);
        assertThat(page.locator("#quiz-q-once"))
                .containsText(WORDS.count("quiz.goes", 1).text());
        page.navigate(ONCE);
        page.locator("#unsure").check();
        page.locator("button[value=next]").click();
        assertThat(page.locator("main"))
                .containsText(WORDS.count("answers.goes", 1, 1).text());
        page.locator("main form[action$='/send'] button").click();

        assertThat(page.locator("main")).containsText(WORDS.plain("result.help.OFFICER"));
        assertThat(page.locator("form[action$='/again']")).hasCount(0);
        for (String address : List.of(ONCE, ONCE + "question/qq-once", ONCE + "check")) {
            page.navigate(address);
            assertThat(page).hasURL(Pattern.compile(".*/result$"));
        }
        page.locator("main .buttons a[href*='" + LESSON + "']").click();
        assertThat(page).hasURL(Pattern.compile(".*#quiz-q-once$"));
        assertThat(page.locator("#quiz-q-once:target")).containsText(WORDS.plain("quiz.tried.last"));
    }

    @ParameterizedTest
    @CsvSource({"PHONE, LIGHT", "DESK, DARK"})
    void everyPageOfEveryType_isAccessible(Screen screen, ColorScheme colours) {
        Page page = takingPart(screen, true, colours, 11);
        for (String question : QUESTIONS) {
            page.navigate(QUIZ + "question/" + question);
            look(page, question, screen, colours);
            page.locator("button[value=next]").click();
            assertThat(page.locator("main .notice-wrong")).isVisible();
            look(page, question + "-refused", screen, colours);
        }
        answerWrongly(page);
        look(page, "types-check", screen, colours);
        page.locator("main form[action$='/send'] button").click();
        look(page, "types-result", screen, colours);
        page.navigate(LESSON);
        look(page, "types-lesson", screen, colours);
    }

    private Page takingPart(Screen screen, boolean scripts, ColorScheme colours, int learner) {
        Page page = page(screen, scripts, colours);
        signIn(page, "learner" + learner + "@demo.example");
        page.navigate("/courses/every-question");
        Locator join = page.locator("main form[action$='/enrol'] button");
        if (join.count() > 0) {
            join.first().click();
        }
        return page;
    }

    private static void endSignIns(String email) {
        assertThat(Visitor.signedInAs(email)
                        .postFrom("/me/security", "/sign-out/everywhere", Map.of())
                        .status())
                .isEqualTo(200);
    }

    private static void signInAgain(Page page, String email) {
        var form = page.locator("form:has(input[type=email])").first();
        form.locator("input[type=email]").fill(email);
        form.locator("input[type=password]").fill(DemoAccounts.PASSWORD);
        form.locator("button").click();
    }

    /** Leaves the page with all answers. */
    private static void answerWrongly(Page page) {
        page.navigate(QUIZ + "question/qq-single");
        page.locator("input[value=talk]").check();
        page.locator("button[value=next]").click();
        page.locator("input[value=knees]").check();
        page.locator("button[value=next]").click();
        page.locator("#answer").fill("60");
        page.locator("button[value=next]").click();
        page.locator("#answer").fill("section");
        page.locator("button[value=next]").click();
        page.locator("#answer-chair").selectOption("sings");
        page.locator("button[value=next]").click();
        Map.of("knock", "1", "ask", "2", "name", "3", "thank", "4")
                .forEach((item, place) -> page.locator("#answer-" + item).selectOption(place));
        page.locator("button[value=next]").click();
        page.locator("input[value=stall]").check();
        page.locator("button[value=next]").click();
        assertThat(page).hasURL(Pattern.compile(".*/check$"));
    }

    private static void refused(Page page, String key) {
        page.locator("button[value=next]").click();
        assertThat(page.locator("main .notice-wrong")).containsText(WORDS.plain(key));
    }

    private static Locator verdict(Page page, int number) {
        return page.locator(".results-list > li").nth(number - 1);
    }

    private static void choose(Page page, String key) {
        reach(page, "input[type=radio]");
        String wanted = "input[value='" + key + "']";
        if (page.locator(wanted + ":focus").count() > 0) {
            page.keyboard().press("Space");
        }
        for (int press = 0; press < 9 && page.locator(wanted + ":focus").count() == 0; press++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(page.locator(wanted)).isChecked();
    }

    private static void tick(Page page, String key) {
        reach(page, "input[value='" + key + "']");
        page.keyboard().press("Space");
        assertThat(page.locator("input[value='" + key + "']")).isChecked();
    }

    private static void type(Page page, String words) {
        reach(page, "#answer");
        page.keyboard().type(words);
        assertThat(page.locator("#answer")).hasValue(words);
    }

    private static void pick(Page page, String part, String value) {
        reach(page, "#answer-" + part);
        Locator list = page.locator("#answer-" + part);
        for (int press = 0; press < 9 && !list.inputValue().equals(value); press++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(list).hasValue(value);
    }

    private static void putInOrder(Page page, String... items) {
        for (int place = 1; place <= items.length; place++) {
            pick(page, items[place - 1], Integer.toString(place));
        }
    }

    private static void goOn(Page page, String next) {
        press(page, "button[value=next]");
        assertThat(page).hasURL(Pattern.compile(".*/" + next + "$"));
    }

    private static void press(Page page, String control) {
        reach(page, control);
        page.keyboard().press("Enter");
    }

    /** Goes from control to control until this one has the focus, round the page if need be. */
    private static void reach(Page page, String control) {
        Locator focused = page.locator(control + ":focus");
        for (int tab = 0; tab < MOST_TABS && focused.count() == 0; tab++) {
            page.keyboard().press("Tab");
        }
        assertThat(focused.count())
                .as("%s cannot be reached on %s", control, page.url())
                .isEqualTo(1);
    }

    private void look(Page page, String name, Screen screen, ColorScheme colours) {
        screenshot(page, name + "-" + (screen.name() + "-" + colours.name()).toLowerCase(Locale.ROOT));
        assertAccessible(page);
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as("sideways scrolling on " + page.url()).isEqualTo(0);
    }
}

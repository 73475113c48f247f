package lms.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import lms.content.testkit.SampleCurriculum;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a lesson becomes on paper. */
class PrintTest {
    private static final String QUIZ = """
            Read [the law](https://example.org/law) and [the law](https://example.org/law) in a [canvass](../glossary.md#canvass).

            :::solution

            Forty-two doors, see [the list](https://example.org/list).

            :::

            ::::::quiz[Try it]{#q}

            :::::question{#q-a type=single}

            Which?

            - [x] This *one*
            - [ ] That one

            ::::explanation

            Because of the law.

            ::::

            :::::

            :::::question{#q-b type=numeric answer="5..7" unit=members}

            How many?

            :::::

            :::::question{#q-c type=text}

            Who?

            - [x] the agent
            - [ ] the mayor

            :::::

            :::::question{#q-d type=matching}

            Match them.

            | Who | What |
            | --- | --- |
            | Agent | Signs |
            | Teller | Counts |

            :::::

            :::::question{#q-e type=ordering}

            In which order?

            1. Knock
            2. Greet
            3. Ask

            :::::

            :::::question{#q-f type=poll}

            And you?

            - Yes
            - No

            :::::

            ::::::
            """;

    @Test
    void addressesAndFoldedText_standAtTheEnd() {
        Document page = print(Audience.LEARNER);

        assertThat(page.select("p").get(0).select("sup.address-mark").eachText())
                .containsExactly("[1]", "[1]");
        assertThat(page.select(".on-paper").text()).isEqualTo("(The solution stands at the end: number 1.)");
        assertThat(page.select(".paper-folded h4").text()).isEqualTo("1. Solution");
        assertThat(page.select(".paper-folded").text()).contains("Forty-two doors");
        assertThat(page.select(".paper-addresses li").eachText())
                .containsExactly("https://example.org/law", "https://example.org/list");
        assertThat(page.select(".paper-terms h4").eachText()).containsExactly("Canvass", "Promise");
        assertThat(page.select("details")).isEmpty();
    }

    @Test
    void quiz_hasRoomToAnswer() {
        Document page = print(Audience.LEARNER);

        assertThat(page.select(".paper-quiz > ol > li")).hasSize(6);
        assertThat(page.select(".paper-boxes li").eachText())
                .contains("\u2610 This one", "\u2610 That one", "\u2610 Yes");
        assertThat(page.select(".paper-line").eachText()).anyMatch(line -> line.endsWith("members"));
        assertThat(page.select(".paper-choices li").eachText())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("A. ");
    }

    @Test
    void answers_areForFacilitatorsOnly() {
        assertThat(print(Audience.LEARNER).text()).doesNotContain("Because of the law", "the agent", "5 to 7");

        Document answers =
                Jsoup.parse(print(Audience.FACILITATOR).select(".paper-answers").outerHtml());
        assertThat(answers.text())
                .contains("This one", "Because of the law", "5 to 7 members", "the agent", "Signs", "Knock Greet Ask")
                .doesNotContain("That one", "the mayor");
    }

    @Test
    void lesson_canStandAmongOthers() {
        Document page = print(Audience.FACILITATOR);

        assertThat(page.select("h1, h2")).isEmpty();
        assertThat(page.select("[id]"))
                .isNotEmpty()
                .allMatch(element -> element.id().startsWith("one--"));
        assertThat(page.select("a[href^=#]"))
                .isNotEmpty()
                .allMatch(link -> page.getElementById(link.attr("href").substring(1)) != null);
        assertThat(page.select("[aria-labelledby], [role=region]")).isEmpty();
    }

    private static Document print(Audience audience) {
        Curriculum curriculum = new SampleCurriculum().body(QUIZ).curriculum();
        String html = new LessonRenderer((course, slug) -> course + "/" + slug)
                .print(
                        curriculum,
                        curriculum.courses().get(0),
                        Objects.requireNonNull(curriculum.lessons().get("one")),
                        "en",
                        View.of(audience))
                .html();
        return Jsoup.parse(html);
    }
}

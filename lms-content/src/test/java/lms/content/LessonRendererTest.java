package lms.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.content.testkit.SampleCurriculum;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class LessonRendererTest {
    private static final String QUIZ = """
            ::::quiz[Check yourself]{#q-one pass=60 required=true}

            :::question{#q-a type=multiple points=2 objective=obj-a}

            Which *doors* do you skip?

            - [x] Those with a **sign** {#sign}
              > Right, they asked you to.
            - [ ] Those with a dog
              > Knock, then step back.

            :::hint

            Read the signs.

            :::

            :::explanation

            People may say no beforehand.

            :::

            :::

            ::::
            """;

    private static final String EVERYTHING = """
            ## A

            Text [t](../glossary.md#canvass) ![door](../media/d.png "Door")

            > [!TIP]
            > x

            | a |
            | --- |
            | b |

            :::activity{#act-a minutes=1}

            :::hint

            x

            :::

            :::

            :::facilitator

            x

            :::

            3. a

            ```c++
            x
            ```
            """;

    @Test
    void leadingTitle_isLeftToThePage() {
        assertThat(html("# One\n\n## Part\n\nText.\n")).isEqualTo("<h2 id=\"part\">Part</h2>\n<p>Text.</p>\n");
    }

    @Test
    void headings_haveStableUniqueAnchors() {
        RenderedLesson rendered = render("## Why *now*?\n\n### Tŷ a gardd\n\n## Why now\n\n### A\n");

        assertThat(rendered.outline())
                .containsExactly(
                        new Heading(2, "why-now", "Why now?"),
                        new Heading(3, "tŷ-a-gardd", "Tŷ a gardd"),
                        new Heading(2, "why-now-1", "Why now"),
                        new Heading(3, "a", "A"));
        assertThat(parse(rendered).select("h2, h3").eachAttr("id"))
                .containsExactly("why-now", "tŷ-a-gardd", "why-now-1", "a");
    }

    @Test
    void inlineMarkup_isRendered() {
        assertThat(html("*a* **b** ~~c~~ `d < e` \\*f\\* &copy; 5 < 6\\\n\"g\" 'h\n"))
                .isEqualTo("<p><em>a</em> <strong>b</strong> <del>c</del> <code>d &lt; e</code> *f* \u00a9 5 &lt; 6"
                        + "<br />\n&#34;g&#34; &#39;h</p>\n");
    }

    @Test
    void blocks_areRendered() {
        Document page =
                parse(render("- a\n- b\n\n  c\n\n3. d\n4. e\n\n> f\n\n---\n\n```java\ng\n```\n\n- [x] h\n- [ ] i\n"));

        assertThat(page.select("ul").get(0).select("> li > p").eachText()).containsExactly("a", "b", "c");
        assertThat(page.select("ol").attr("start")).isEqualTo("3");
        assertThat(page.select("ol > li").eachText()).containsExactly("d", "e");
        assertThat(page.select("blockquote").text()).isEqualTo("f");
        assertThat(page.select("hr")).hasSize(1);
        assertThat(page.select("pre > code.language-java").text()).isEqualTo("g");
        assertThat(page.select("li.task").eachText()).containsExactly("\u2611 h", "\u2610 i");
    }

    @Test
    void table_scrollsInANamedRegion() {
        Document page = parse(render("| a | b | c |\n| --- | :-: | --: |\n| d \\| e | f |\n"));

        Element region =
                page.select("div.table-scroll[role=region][tabindex=0]").first();
        assertThat(region).isNotNull();
        assertThat(region.attr("aria-label")).isEqualTo("Table 1");
        assertThat(region.select("th[scope=col]").eachText()).containsExactly("a", "b", "c");
        assertThat(region.select("td")).hasSize(3);
        assertThat(region.select("td").eachText()).containsExactly("d | e", "f");
        assertThat(region.select("td").get(1).className()).isEqualTo("align-centre");
    }

    @Test
    void callout_isANoteWithALabel() {
        assertThat(html("> [!WARNING]\n> Do *not* push.\n")).isEqualTo("""
                        <aside class="callout callout-warning" role="note"><p class="callout-label">Warning</p>
                        <p>Do <em>not</em> push.</p>
                        </aside>
                        """);
    }

    @Test
    void activity_isANamedSectionOfTheOutline() {
        RenderedLesson rendered = render(
                "## Practise\n\n:::activity[Sort the cards]{#act-sort minutes=15 group=pairs}\n\n## Steps\n\nSort.\n\n:::\n\n### After\n");
        Document page = parse(rendered);

        Element section = page.select("section.activity").first();
        assertThat(section).isNotNull();
        assertThat(section.id()).isEqualTo("act-sort");
        assertThat(page.getElementById(section.attr("aria-labelledby"))).isNotNull();
        assertThat(section.select(".minutes").text()).isEqualTo("15 minutes");
        assertThat(section.select(".group").text()).isEqualTo("In pairs");
        assertThat(rendered.outline())
                .containsExactly(
                        new Heading(2, "practise", "Practise"),
                        new Heading(3, "act-sort", "Activity: Sort the cards"),
                        new Heading(4, "steps", "Steps"),
                        new Heading(3, "after", "After"));
    }

    @Test
    void keyPoints_belongToTheLessonAndHaveTheirHeading() {
        Document page = parse(render("## A\n\n### B\n\n:::keypoints\n\n- One\n\n:::\n"));

        assertThat(page.select("section.keypoints > h2").text()).isEqualTo("Key points");
    }

    @Test
    void hintAndSolution_areFoldedAwayAndNotSearched() {
        RenderedLesson rendered = render(":::solution\n\nForty-two doors.\n\n:::\n");

        assertThat(parse(rendered).select("details.solution > summary").text()).isEqualTo("Solution");
        assertThat(rendered.passages()).extracting(Passage::text).noneMatch(text -> text.contains("Forty-two"));
    }

    @Test
    void facilitatorText_isForFacilitatorsOnly() {
        SampleCurriculum sample = new SampleCurriculum()
                .body(
                        "Open.\n\n- Item\n\n  :::facilitator\n\n  ## Secret\n\n  Hidden words.\n\n  :::\n\n> :::facilitator\n>\n> Hidden too.\n>\n> :::\n");
        RenderedLesson learner = sample.render(Audience.LEARNER);
        RenderedLesson facilitator = sample.render(Audience.FACILITATOR);

        assertThat(learner.toString()).doesNotContain("Hidden", "Secret").contains("Open.", "Item");
        assertThat(facilitator.toString()).contains("Hidden words.", "Hidden too.", "Secret");
        assertThat(parse(facilitator).select("aside.facilitator[aria-label='For facilitators']"))
                .hasSize(2);
        assertThat(facilitator.passages()).extracting(Passage::text).anyMatch(text -> text.contains("Hidden words."));
    }

    @Test
    void quiz_standsInItsPlaceAndNowhereElse() {
        RenderedLesson rendered = render("Before.\n\n" + QUIZ + "\nAfter.\n");

        assertThat(rendered.segments()).hasSize(3);
        assertThat(rendered.segments().get(1)).isInstanceOf(Segment.QuizPlace.class);
        String outside = parse(rendered).text() + rendered.passages();
        assertThat(outside).contains("Before.", "After.").doesNotContain("doors", "sign", "Right", "Knock", "People");
    }

    @Test
    void quiz_holdsEverythingForAskingAndAnswering() {
        Quiz quiz = quiz(render(QUIZ));
        ChoiceQuestion question = (ChoiceQuestion) quiz.questions().get(0);

        assertThat(quiz.id()).isEqualTo("q-one");
        assertThat(quiz.title()).isEqualTo("Check yourself");
        assertThat(quiz.required()).isTrue();
        assertThat(quiz.passPercent()).hasValue(60);
        assertThat(question.choice()).isEqualTo(ChoiceQuestion.Choice.MULTIPLE);
        assertThat(question.points()).isEqualTo(2);
        assertThat(question.objectiveId()).contains("obj-a");
        assertThat(question.promptHtml()).isEqualTo("<p>Which <em>doors</em> do you skip?</p>");
        assertThat(question.hintHtml()).contains("<p>Read the signs.</p>");
        assertThat(question.explanationHtml()).contains("<p>People may say no beforehand.</p>");
        assertThat(question.options())
                .extracting(Option::html)
                .containsExactly("Those with a <strong>sign</strong>", "Those with a dog");
        assertThat(question.options().get(0).key()).isEqualTo("sign");
        assertThat(question.options().get(0).feedbackHtml()).contains("<p>Right, they asked you to.</p>");
        assertThat(question.isRight(Set.of("sign"))).isTrue();
        assertThat(question.isRight(Set.of())).isFalse();
        assertThat(question.isRight(Set.of("sign", question.options().get(1).key())))
                .isFalse();
    }

    @Test
    void links_leadToPagesOfTheSite() {
        Document page =
                parse(render("[two](two.md#part) [here](#a) [web](https://example.org/) [file](../downloads/a%20b.pdf) "
                        + "[mail](mailto:a@example.org)\n\n## A\n"));

        assertThat(page.select("a").eachAttr("href"))
                .containsExactly(
                        "/courses/first-course/two#part",
                        "#a",
                        "https://example.org/",
                        "/files/sample/downloads/a%20b.pdf",
                        "mailto:a@example.org");
        assertThat(page.select("a.external[rel=noopener]").eachText()).contains("web");
    }

    @Test
    void term_isLinkedToItsDefinitionWithTheTermsThatItNeeds() {
        RenderedLesson rendered = render("A [round](../glossary.md#canvass).\n");

        assertThat(html(rendered)).contains("<a href=\"#term-canvass\" class=\"term\">round</a>");
        assertThat(rendered.terms()).extracting(TermDefinition::id).containsExactly("canvass", "promise");
        assertThat(rendered.terms().get(0).html())
                .contains("<em>calls</em>", "<a href=\"#term-promise\" class=\"term\">promise</a>");
    }

    @Test
    void translation_speaksItsLanguageAndKeepsTheKeys() {
        SampleCurriculum sample = new SampleCurriculum()
                .body("A [round](../glossary.md#canvass).\n\n" + QUIZ)
                .with(
                        "lessons/one.cy.md",
                        "---\ntranslation_of: one\ntitle: Un\n---\n\nMae [cylch](../glossary.md#canvass).\n\n"
                                + QUIZ.replace("Those with a **sign** {#sign}", "Rhai ag arwydd")
                                        .replace("Those with a dog", "Rhai \u00e2 chi"));
        RenderedLesson english = sample.render("one", "en", Audience.LEARNER);
        RenderedLesson welsh = sample.render("one", "cy", Audience.LEARNER);

        assertThat(welsh.language()).isEqualTo("cy");
        assertThat(welsh.passages().get(0).heading()).isEqualTo("Un");
        assertThat(welsh.terms().get(0).html()).startsWith("<div lang=\"en\">");
        assertThat(english.terms().get(0).html()).startsWith("<div><p>");
        ChoiceQuestion one = (ChoiceQuestion) quiz(english).questions().get(0);
        ChoiceQuestion other = (ChoiceQuestion) quiz(welsh).questions().get(0);
        assertThat(other.options())
                .extracting(Option::key)
                .isEqualTo(one.options().stream().map(Option::key).toList());
        assertThat(other.hash()).isEqualTo(one.hash());
        assertThat(other.options().get(1).html()).isEqualTo("Rhai \u00e2 chi");
    }

    @Test
    void missingTranslation_fallsBackAndSaysSo() {
        assertThat(new SampleCurriculum().render("two", "cy", Audience.LEARNER).language())
                .isEqualTo("en");
    }

    @Test
    void passages_holdThePlainTextUnderEachHeading() {
        RenderedLesson rendered = render("Intro *text*.\n\n## Part\n\n- a\n- [b](two.md)\n\n## Empty\n");

        assertThat(rendered.passages())
                .containsExactly(
                        new Passage("", "One", "Intro text."),
                        new Passage("part", "Part", "a\nb"),
                        new Passage("empty", "Empty", ""));
    }

    @Test
    void sanitiser_takesNothingAwayThatTheRendererWrites() {
        RenderedLesson rendered = new SampleCurriculum()
                .body(EVERYTHING)
                .with("media/d.png", "png")
                .render(Audience.FACILITATOR);

        Document page = parse(rendered);
        for (String wanted : List.of(
                "h2#a",
                "a.term[href='#term-canvass']",
                "img[src][alt=door][title=Door][loading=lazy]",
                "aside.callout[role=note]",
                "div.table-scroll[role=region][tabindex=0][aria-label]",
                "th[scope=col]",
                "section.activity#act-a[aria-labelledby]",
                "details.hint > summary",
                "aside.facilitator[aria-label]",
                "ol[start=3]",
                "pre[tabindex=0] > code[class='language-c++']")) {
            assertThat(page.select(wanted)).as(wanted).hasSize(1);
        }
    }

    private static RenderedLesson render(String body) {
        return new SampleCurriculum()
                .body(body)
                .with("downloads/a b.pdf", "pdf")
                .render(Audience.LEARNER);
    }

    private static String html(String body) {
        return html(render(body));
    }

    private static String html(RenderedLesson rendered) {
        return htmlSegments(rendered).collect(Collectors.joining());
    }

    private static Stream<String> htmlSegments(RenderedLesson rendered) {
        return rendered.segments().stream()
                .filter(Segment.Html.class::isInstance)
                .map(segment -> ((Segment.Html) segment).html());
    }

    private static Document parse(RenderedLesson rendered) {
        return Jsoup.parseBodyFragment(html(rendered));
    }

    private static Quiz quiz(RenderedLesson rendered) {
        return rendered.segments().stream()
                .filter(Segment.QuizPlace.class::isInstance)
                .map(segment -> ((Segment.QuizPlace) segment).quiz())
                .findFirst()
                .orElseThrow();
    }
}

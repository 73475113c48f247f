package lms.content;

import static lms.content.testkit.Rendered.html;
import static lms.content.testkit.Rendered.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lms.content.testkit.SampleCurriculum;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class LessonRendererTest {
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
        assertThat(htmlOf("# One\n\n## Part\n\nText.\n")).isEqualTo("<h2 id=\"part\">Part</h2>\n<p>Text.</p>\n");
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
        assertThat(htmlOf("*a* **b** ~~c~~ `d < e` \\*f\\* &copy; 5 < 6\\\n\"g\" 'h\n"))
                .isEqualTo("<p><em>a</em> <strong>b</strong> <del>c</del> <code>d &lt; e</code> *f* \u00a9 5 &lt; 6"
                        + "<br>\n&quot;g&quot; &#39;h</p>\n");
    }

    @Test
    void bareAddresses_becomeLinks() {
        assertThat(parse(
                                render(
                                        "See https://example.org/a?b=c&d=e. Or write to a@example.org, or `www.example.org`.\n"))
                        .select("a")
                        .eachAttr("href"))
                .containsExactly("https://example.org/a?b=c&d=e", "mailto:a@example.org");
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
        assertThat(htmlOf("> [!WARNING]\n> Do *not* push.\n")).isEqualTo("""
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
    void missingTranslation_fallsBackAndSaysSo() {
        assertThat(new SampleCurriculum().render("two", "cy", Audience.LEARNER).language())
                .isEqualTo("en");
    }

    @Test
    void passages_holdThePlainTextUnderEachHeading() {
        RenderedLesson rendered = render("Intro *text*.\n\n## Part\n\n- a\n- [b](two.md)\n\n## Empty\n");

        assertThat(rendered.passages())
                .containsExactly(
                        lesson("", "One", "Intro text."), lesson("part", "Part", "a\nb"), lesson("empty", "Empty", ""));
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

    private static Passage lesson(String anchor, String heading, String text) {
        return new Passage(anchor, Passage.Kind.LESSON, heading, text);
    }

    private static RenderedLesson render(String body) {
        return new SampleCurriculum()
                .body(body)
                .with("downloads/a b.pdf", "pdf")
                .render(Audience.LEARNER);
    }

    private static String htmlOf(String body) {
        return html(render(body));
    }
}

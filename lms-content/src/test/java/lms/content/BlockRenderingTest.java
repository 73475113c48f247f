package lms.content;

import static lms.content.testkit.Rendered.html;
import static lms.content.testkit.Rendered.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import lms.content.testkit.SampleCurriculum;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What becomes of each block of the format on a page. */
class BlockRenderingTest {
    private static final String PRACTICE = """
            ::::practice[Ask three neighbours]{#p-ask minutes=45 group=pairs due="session 2 - 2d @ 18:00"}

            :::plan

            Choose a street.

            :::

            :::do

            Knock and ask.

            :::

            :::debrief

            What surprised you?

            :::

            :::criteria

            - You asked one **open** question {#open}
            - You listened

            :::

            ::::
            """;

    @Test
    void practice_hasItsPartsUnderHeadingsAndCriteriaWithoutKeys() {
        Document page = parse(render(PRACTICE));

        assertThat(page.select("section.practice#p-ask > h2").text()).isEqualTo("Practice: Ask three neighbours");
        assertThat(page.select("section.practice h3").eachText())
                .containsExactly("Plan", "Do", "Afterwards", "How you can tell that it went well");
        assertThat(page.select(".criteria-list li").eachText())
                .containsExactly("You asked one open question", "You listened");
        assertThat(page.select(".section-meta .due").text()).isEqualTo("Due: 2 days before session 2, at 18:00");
    }

    @Test
    void date_isSaidInWelsh() {
        RenderedLesson rendered = new SampleCurriculum()
                .body(":::discussion{#d due=\"session 2 - 2d @ 18:00\"}\n\nText.\n\n:::\n")
                .with(
                        "lessons/one.cy.md",
                        "---\ntranslation_of: one\ntitle: Un\n---\n\n:::discussion{#d due=\"session 2 - 2d @ 18:00\"}\n\nTestun.\n\n:::\n")
                .render("one", "cy", Audience.LEARNER);

        assertThat(parse(rendered).select(".due").text()).isEqualTo("Erbyn: 2 ddiwrnod cyn sesiwn 2, am 18:00");
    }

    @Test
    void rubric_isATableWhoseRowsAreNamed() {
        Document page = parse(render("""
                ::::assignment[Your leaflet]{#a-leaflet submit="text file" max-size=5MB}

                Write a leaflet.

                :::rubric

                | Criterion | 0 Not yet | 1 Met |
                | --- | --- | --- |
                | Plain words {#plain} | Long | Short |

                :::

                ::::
                """));

        assertThat(page.select("section.assignment > h2").text()).isEqualTo("Assignment: Your leaflet");
        assertThat(page.select(".section-meta").text()).isEqualTo("Hand in a text or a file Files up to 5 MB");
        assertThat(page.select(".rubric th[scope=row]").eachText()).containsExactly("Plain words");
        assertThat(page.select(".rubric thead th[scope=col]")).hasSize(3);
        assertThat(page.select(".rubric tbody td").eachText()).containsExactly("Long", "Short");
    }

    @Test
    void policyLab_explainsItsPhases() {
        Document page = parse(render("""
                ::::policy-lab[Warm homes]{#lab}

                :::motion

                We want **warm** homes.

                :::

                :::vote{until="end - 2w"}

                :::

                ::::
                """));

        assertThat(page.select("section.policy-lab > h2").text()).isEqualTo("Policy lab: Warm homes");
        assertThat(page.select(".motion strong").text()).isEqualTo("warm");
        assertThat(page.select(".vote .until").text()).isEqualTo("Until: 2 weeks before the end of the course");
        assertThat(page.select(".vote .part-explained").text()).contains("vote on the changes");
    }

    @Test
    void reflection_saysHowMuchAndWhoReadsIt() {
        assertThat(parse(render(":::reflection{#r minwords=50 visibility=coach}\n\nWhich?\n\n:::\n"))
                        .select(".section-meta")
                        .text())
                .isEqualTo("At least 50 words Your coach may read it");
    }

    @Test
    void filmOfTheCurriculum_hasAPlayerThatLoadsNothingAndAllItsLinks() {
        Document page = parse(film("../media/door.mp4"));

        assertThat(page.select("figure.video#v-door > video[controls][preload=none]")
                        .attr("src"))
                .isEqualTo("/files/sample/media/door.mp4");
        assertThat(page.select("video").attr("aria-label")).isEqualTo("At the door");
        assertThat(page.select("video > track[kind=captions][srclang=cy]").attr("src"))
                .isEqualTo("/files/sample/media/door.cy.vtt");
        assertThat(page.select("video > track").attr("label")).isEqualTo("Welsh captions");
        assertThat(page.select("figcaption a").eachText())
                .containsExactly("Watch (3 min)", "Transcript", "Welsh captions");
        assertThat(page.select("figcaption .duration").text()).isEqualTo("3 min 20 s");
        assertThat(page.select("[autoplay], iframe, source")).isEmpty();
    }

    @Test
    void filmOnAnotherSite_isALink() {
        Document page = parse(film("https://example.org/door.mp4"));

        assertThat(page.select("video, track")).isEmpty();
        assertThat(page.select("figure.video a.external").attr("href")).isEqualTo("https://example.org/door.mp4");
    }

    @Test
    void recording_hasAPlayer() {
        Document page = parse(new SampleCurriculum()
                .body(":::audio{#s}\n\n[Listen](../media/s.mp3)\n\n- [Transcript](two.md)\n\n:::\n")
                .with("media/s.mp3", "mp3")
                .render(Audience.LEARNER));

        assertThat(page.select("figure.audio > audio[controls][preload=none]").attr("aria-label"))
                .isEqualTo("Listen");
    }

    @Test
    void imageAloneWithATitle_isAFigureWithACaption() {
        RenderedLesson rendered = new SampleCurriculum()
                .body("![A door](../media/d.png \"The *first* door\")\n\nText ![A door](../media/d.png \"Door\")\n")
                .with("media/d.png", "png")
                .render(Audience.LEARNER);
        Document page = parse(rendered);

        assertThat(page.select("figure")).hasSize(1);
        assertThat(page.select("figure > figcaption").text()).isEqualTo("The *first* door");
        assertThat(page.select("figure > img[title]")).isEmpty();
        assertThat(page.select("p > img[title=Door]")).hasSize(1);
        assertThat(rendered.passages().get(0).text()).isEqualTo("A door\nThe *first* door\nText A door");
    }

    @Test
    void footnotes_areNumberedAsTheyAreMetAndLeadBack() {
        RenderedLesson rendered = render(
                "One[^b] two[^a] three[^b].\n\n## Footnotes\n\n[^a]: About *a*.\n[^b]: About b, see[^c].\n[^c]: About c.\n\n    More of c.\n");
        Document page = parse(rendered);

        assertThat(page.select("p > sup > a").eachText()).containsExactly("1", "2", "1", "3");
        assertThat(page.select("section.footnotes li").eachText())
                .containsExactly("About b, see3. ↩ ↩", "About a. ↩", "About c. More of c. ↩");
        assertThat(page.select("a[href^=#fn]"))
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(link.outerHtml())
                                .isNotNull());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(rendered.outline()).last().isEqualTo(new Heading(2, "fn_notes", "Notes"));
    }

    @Test
    void footnoteOfAFacilitatorsNote_isNotForLearners() {
        SampleCurriculum sample = new SampleCurriculum()
                .body(":::facilitator\n\nHidden[^x].\n\n:::\n\nOpen[^y].\n\n[^x]: Secret.\n[^y]: Public.\n");

        assertThat(html(sample.render(Audience.LEARNER)))
                .doesNotContain("Secret")
                .contains("Public", ">1</a>");
        assertThat(html(sample.render(Audience.FACILITATOR))).contains("Secret", "Public", ">2</a>");
    }

    @Test
    void footnoteInsideAFacilitatorsNote_staysThere() {
        assertThat(UncheckedRendering.html("Open[^x].\n\n:::facilitator\n\n[^x]: Secret.\n\n:::\n", "# Glossary\n"))
                .filteredOn(html -> html.contains("Secret"))
                .as("for facilitators only")
                .hasSize(1);
    }

    @Test
    void markWithoutAFootnote_isNotWritten() {
        assertThat(UncheckedRendering.html("Text[^x].\n", "# Glossary\n")).noneMatch(html -> html.contains("<sup"));
    }

    @Test
    void passage_isMarkedWithItsLanguage() {
        assertThat(html(render(":::passage{lang=cy}\n\nBore da.\n\n:::\n")))
                .isEqualTo("<div class=\"passage\" lang=\"cy\"><p>Bore da.</p>\n</div>\n");
    }

    @Test
    void variant_isLabelledForReadersOfWhomNothingIsKnown() {
        String html = html(render(VARIANTS));

        assertThat(html)
                .contains("aria-label=\"In Wales, In Scotland\"", "Only there.", "In a room", "Come early.", "English.")
                .doesNotContain("Cymraeg.");
    }

    @Test
    void variant_isThereWithoutALabelForThoseWhoAreMeant() {
        View wales = new View(Audience.LEARNER, Optional.of("wales"), Optional.of(DeliveryMode.ONLINE));
        View england = new View(Audience.LEARNER, Optional.of("england"), Optional.empty());

        assertThat(html(render(VARIANTS, wales)))
                .contains("Only there.")
                .doesNotContain("only-label", "In Wales", "Come early.");
        assertThat(html(render(VARIANTS, england)))
                .contains("In a room", "Come early.")
                .doesNotContain("Only there.");
    }

    private static final String VARIANTS = """
            :::only{nation="wales scotland"}

            Only there.

            :::

            :::only{delivery=in-person}

            Come early.

            :::

            :::only{lang=cy}

            Cymraeg.

            :::

            :::only{lang=en}

            English.

            :::
            """;

    @Test
    void pause_saysHowLong() {
        assertThat(html(render("::break{minutes=10}\n"))).isEqualTo("<p class=\"break\">Break: 10 minutes</p>\n");
    }

    @Test
    void example_showsItsSourceAndWhatBecomesOfIt() {
        String body = """
                ::::example[A note]

                > [!NOTE]
                > Text & more.

                :::facilitator

                Look round the room and wait
                until somebody else begins to speak.

                :::

                ::::
                """;
        Document page = parse(render(body));

        assertThat(page.select("section.example > pre > code.language-markdown").text())
                .startsWith("> [!NOTE]")
                .contains(":::facilitator", "Look round the room")
                .doesNotContain("example");
        assertThat(page.select(".example-result > aside.callout-note").text()).contains("Text & more.");
        assertThat(page.select("aside.facilitator")).isEmpty();
    }

    @Test
    void quizInAnExample_isARealQuiz() {
        RenderedLesson rendered = render("""
                ::::::example

                Before.

                :::::quiz[Try it]{#q}

                ::::question{#q-a type=single}

                Which?

                - [x] This
                - [ ] That

                ::::

                :::::

                After.

                ::::::
                """);

        assertThat(rendered.segments()).hasSize(3);
        assertThat(rendered.outline()).isEmpty();
        assertThat(rendered.segments().get(1))
                .isInstanceOfSatisfying(
                        Segment.QuizPlace.class,
                        place -> assertThat(place.quiz().title()).isEqualTo("Try it"));
        assertThat(((Segment.Html) rendered.segments().get(0)).html()).contains("- [x] This", "<p>Before.</p>");
        assertThat(((Segment.Html) rendered.segments().get(2)).html()).isEqualTo("<p>After.</p>\n");
    }

    @Test
    void rowsAndCellsOfTables_areApartInTheSearch() {
        assertThat(render("| a | b |\n| --- | --- |\n| c | d |\n| e |  |\n")
                        .passages()
                        .get(0)
                        .text())
                .isEqualTo("a; b\nc; d\ne");
    }

    @Test
    void readingMinutes_areRoundedUpAndCountNeitherQuizNorHints() {
        String quiz = "::::quiz{#q}\n\n:::question{#q-a type=single}\n\n" + "word ".repeat(300)
                + "\n\n- [x] This\n- [ ] That\n\n:::\n\n::::\n\n:::hint\n\n" + "word ".repeat(300) + "\n\n:::\n";

        // the title counts as one word
        assertThat(render("word ".repeat(237) + "\n\n" + quiz).readingMinutes()).isEqualTo(1);
        assertThat(render("word ".repeat(238) + "\n").readingMinutes()).isEqualTo(2);
    }

    private static RenderedLesson film(String target) {
        SampleCurriculum sample = new SampleCurriculum()
                .body(
                        ":::video[At the door]{#v-door duration=3m20s}\n\n[Watch (3 min)](" + target
                                + ")\n\n- [Transcript](../transcripts/door.md)\n- [Welsh captions](../media/door.cy.vtt)\n\n:::\n")
                .with("transcripts/door.md", "Hello.")
                .with("media/door.cy.vtt", "WEBVTT")
                .with("media/door.mp4", "mp4");
        return sample.render(Audience.LEARNER);
    }

    private static RenderedLesson render(String body) {
        return render(body, View.of(Audience.LEARNER));
    }

    private static RenderedLesson render(String body, View view) {
        SampleCurriculum sample = new SampleCurriculum().body(body);
        String manifest = sample.tree().text("curriculum.yml").orElseThrow();
        Curriculum curriculum = sample.with("curriculum.yml", manifest + "nations: [wales, scotland]\n")
                .curriculum();
        return new LessonRenderer((course, slug) -> course + "/" + slug)
                .render(
                        curriculum,
                        curriculum.courses().get(0),
                        Objects.requireNonNull(curriculum.lessons().get("one")),
                        "en",
                        view);
    }
}

package lms.content.include;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import lms.content.Audience;
import lms.content.testkit.Rendered;
import lms.content.testkit.SampleCurriculum;
import org.junit.jupiter.api.Test;

class IncludesTest {
    private static final String WELSH = """
            ---
            translation_of: one
            title: Un
            ---

            ::include{file=../includes/rules.md}
            """;

    private final SampleCurriculum sample = new SampleCurriculum()
            .body("Before.\n\n::include{file=../includes/rules.md}\n\nAfter.\n")
            .with("includes/rules.md", """
                    ## House rules

                    Listen. See [lesson two](../lessons/two.md#part), [a canvass](../glossary.md#canvass),
                    [above](#house-rules) and [the sheet](../downloads/the%20sheet.pdf).

                    ::include{file=deep/kind.md}

                    :::activity{#act-agree}

                    Agree on them.

                    :::

                    :::facilitator

                    A note for trainers only.

                    :::
                    """)
            .with("includes/deep/kind.md", "### Be kind\n\n![A door](../../media/door.png)\n")
            .with("downloads/the sheet.pdf", "pdf")
            .with("media/door.png", "png");

    @Test
    void includedText_standsWhereTheIncludeStood() {
        assertThat(Rendered.parse(sample.render(Audience.LEARNER)).text())
                .containsSubsequence("Before.", "House rules", "Be kind", "Agree on them.", "After.")
                .doesNotContain("trainers only");
        assertThat(Rendered.html(sample.render(Audience.FACILITATOR))).contains("trainers only");
    }

    @Test
    void linksAndImages_leadWhereTheyLedFromTheirOwnFile() {
        assertThat(Rendered.html(sample.render(Audience.LEARNER)))
                .contains(
                        "href=\"/courses/first-course/two#part\"",
                        "href=\"#term-canvass\"",
                        "href=\"#house-rules\"",
                        "/the%20sheet.pdf\"",
                        "/files/sample/media/door.png\"");
    }

    @Test
    void idsInside_belongToTheLesson() {
        var lessons = sample.curriculum().lessons();

        assertThat(Objects.requireNonNull(lessons.get("one"))
                        .rendition("en", "en")
                        .body()
                        .directives("activity")
                        .map(activity -> activity.attributes().id()))
                .containsExactly(Optional.of("act-agree"));
        assertThat(sample.with("ids.lock.yml", "format: 1\nids: [one, \"one#act-agree\"]\n")
                        .read()
                        .diagnostics())
                .noneMatch(one -> one.rule().equals("I02"));
    }

    @Test
    void translation_takesTheTranslatedFileWhereThereIsOne() {
        sample.with("lessons/one.cy.md", WELSH)
                .with("includes/deep/kind.cy.md", "### Byddwch yn garedig\n\n![Drws](../../media/door.png)\n");

        String html = Rendered.html(sample.render("one", "cy", Audience.LEARNER));

        assertThat(html).contains("House rules", "Byddwch yn garedig").doesNotContain("Be kind</h");
    }
}

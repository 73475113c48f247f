package lms.content;

import static lms.content.testkit.Rendered.parse;
import static lms.content.testkit.Rendered.quiz;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import lms.content.testkit.SampleCurriculum;
import org.junit.jupiter.api.Test;

class QuizRenderingTest {
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
        assertThat(question.isRight(new Response.Chosen(Set.of("sign")))).isTrue();
        assertThat(question.isRight(new Response.Chosen(Set.of()))).isFalse();
        assertThat(question.isRight(new Response.Chosen(
                        Set.of("sign", question.options().get(1).key()))))
                .isFalse();
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

    private static RenderedLesson render(String body) {
        return new SampleCurriculum().body(body).render(Audience.LEARNER);
    }
}

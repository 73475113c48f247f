package lms.content;

import static lms.content.testkit.Rendered.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import lms.content.testkit.SampleCurriculum;
import org.junit.jupiter.api.Test;

/** What of a lesson can be found: its passages with what kind of text they are, its files, and the words it leads to. */
class SearchedTextTest {
    private static final String WORK = """
            ## Part

            Before.

            :::activity[Sort the cards]{#act-sort minutes=15}

            Sort them.

            ### Steps

            One by one.

            :::

            After.
            """;

    private static final String NOTES = """
            ## Part

            For all.

            :::facilitator

            Wait for the quiet ones.

            ### Chairs

            Count the chairs.

            :::

            :::facilitator[If time is short]

            Leave it out.

            :::

            Again for all.
            """;

    @Test
    void activity_standsByItselfAndTheTextAroundItStaysTogether() {
        assertThat(render(WORK, Audience.LEARNER).passages())
                .containsExactly(
                        passage("part", Passage.Kind.LESSON, "Part", "Before.\nAfter."),
                        passage("act-sort", Passage.Kind.ACTIVITY, "Activity: Sort the cards", "Sort them."),
                        passage("steps", Passage.Kind.ACTIVITY, "Steps", "One by one."));
    }

    @Test
    void workWithoutATitle_isCalledByItsKind() {
        assertThat(render(":::reflection{#r}\n\nThink.\n\n:::\n", Audience.LEARNER)
                        .passages())
                .containsExactly(passage("r", Passage.Kind.ACTIVITY, "Reflection", "Think."));
    }

    @Test
    void keyPoints_areTextOfTheLesson() {
        assertThat(render(":::keypoints\n\n- One\n\n:::\n", Audience.LEARNER).passages())
                .containsExactly(passage("section-keypoints", Passage.Kind.LESSON, "Key points", "One"));
    }

    @Test
    void notes_haveAPlaceOfTheirOwnAndStayNotesWhateverStandsInThem() {
        RenderedLesson rendered = render(NOTES, Audience.FACILITATOR);

        assertThat(rendered.passages())
                .containsExactly(
                        passage("part", Passage.Kind.LESSON, "Part", "For all.\nAgain for all."),
                        passage(
                                "section-facilitator",
                                Passage.Kind.NOTES,
                                "For facilitators",
                                "Wait for the quiet ones."),
                        passage("note--chairs", Passage.Kind.NOTES, "Chairs", "Count the chairs."),
                        passage("section-facilitator-2", Passage.Kind.NOTES, "If time is short", "Leave it out."));
        assertThat(html(rendered)).contains("id=\"section-facilitator\"", "id=\"section-facilitator-2\"");
    }

    @Test
    void notes_areInNothingThatLearnersFind() {
        assertThat(render(NOTES, Audience.LEARNER).passages())
                .containsExactly(passage("part", Passage.Kind.LESSON, "Part", "For all.\nAgain for all."));
    }

    @Test
    void files_areFoundByTheTextThatLeadsToThem() {
        RenderedLesson rendered = render(
                "Take the [round sheet (PDF, 20 KB)](../downloads/round%20sheet.pdf), [again](../downloads/round%20sheet.pdf),"
                        + " the [glossary](../glossary.md#canvass) or [two](two.md).\n\n"
                        + ":::hint\n\n[Answers](../downloads/answers.pdf)\n\n:::\n",
                Audience.LEARNER);

        assertThat(rendered.downloads())
                .containsExactly(new Download("downloads/round sheet.pdf", "round sheet (PDF, 20 KB)"));
    }

    @Test
    void filesOfNotes_areNotForLearners() {
        String body = ":::facilitator\n\n[Plan](../downloads/plan.pdf)\n\n:::\n";

        assertThat(render(body, Audience.LEARNER).downloads()).isEmpty();
        assertThat(render(body, Audience.FACILITATOR).downloads())
                .containsExactly(new Download("downloads/plan.pdf", "Plan"));
    }

    @Test
    void glossary_holdsWhatTheLessonsLeadToAndWhatThatNeeds() {
        assertThat(glossary("A [round](../glossary.md#canvass).\n", "en"))
                .extracting(GlossaryEntry::id, GlossaryEntry::term, GlossaryEntry::text, GlossaryEntry::language)
                .containsExactly(
                        tuple("canvass", "Canvass", "A round of calls, see promise.", "en"),
                        tuple("promise", "Promise", "What a voter says.", "en"));
    }

    @Test
    void glossary_namesTheOtherFormsBesideTheMeaning() {
        List<GlossaryEntry> entries = new SampleCurriculum()
                .with("glossary.md", "# Glossary\n\n## Executive\n\nAlso: NEC, executives\n\nThose who decide.\n")
                .body("The [executive](../glossary.md#executive).\n")
                .glossary("en");

        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.names()).containsExactly("NEC", "executives");
            assertThat(entry.text()).isEqualTo("Those who decide.");
            assertThat(entry.html()).contains("Also: NEC, executives");
        });
    }

    @Test
    void glossary_leavesOutWhatOnlyNotesLeadTo() {
        assertThat(glossary(":::facilitator\n\nA [round](../glossary.md#canvass).\n\n:::\n", "en"))
                .isEmpty();
    }

    @Test
    void glossary_isThatOfTheDefaultLanguageWhereALessonIsNotTranslated() {
        assertThat(glossary("A [round](../glossary.md#canvass).\n", "cy"))
                .extracting(GlossaryEntry::language)
                .containsExactly("en", "en");
    }

    private static List<GlossaryEntry> glossary(String body, String language) {
        return new SampleCurriculum().body(body).glossary(language);
    }

    private static RenderedLesson render(String body, Audience audience) {
        return new SampleCurriculum()
                .with("downloads/round sheet.pdf", "pdf")
                .with("downloads/answers.pdf", "pdf")
                .with("downloads/plan.pdf", "pdf")
                .body(body)
                .render(audience);
    }

    private static Passage passage(String anchor, Passage.Kind kind, String heading, String text) {
        return new Passage(anchor, kind, heading, text);
    }
}

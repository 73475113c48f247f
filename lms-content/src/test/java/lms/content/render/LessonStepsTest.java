package lms.content.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import lms.content.Curriculum;
import lms.content.Lesson;
import lms.content.LessonGuide;
import lms.content.LessonRenderer;
import lms.content.TimedStep;
import lms.content.testkit.SampleCurriculum;
import org.junit.jupiter.api.Test;

class LessonStepsTest {
    @Test
    void plan_isTheRunSheetStepByStep() {
        LessonGuide guide = guide("""
                :::activity[Sort]{#act-a minutes=20 group=pairs}

                Sort them.

                :::

                :::facilitator[Plan for 30 minutes]{plan=true}

                | Minutes | What | How | Bring |
                | ---: | --- | --- | --- |
                | 10 | **Welcome** | In a circle | Labels |
                | 20 | Sort | | |

                :::

                :::facilitator

                Bring a *bell*.

                :::
                """);

        assertThat(guide.planned()).isTrue();
        assertThat(guide.notesHtml()).contains("Bring a <em>bell</em>.").doesNotContain("Welcome", "Sort them");
        assertThat(guide.steps())
                .containsExactly(
                        new TimedStep("Welcome", 10, "In a circle", "Labels"), new TimedStep("Sort", 20, "", ""));
    }

    @Test
    void withoutPlan_activitiesCountAndTheRestOfTheTimeIsSaid() {
        LessonGuide guide = guide("""
                :::activity[Sort]{#act-a minutes=20 group=pairs materials="cards, pens"}

                Sort them.

                :::

                :::activity[At home]{#act-b}

                As long as you like.

                :::
                """);

        assertThat(guide.planned()).isFalse();
        assertThat(guide.steps())
                .containsExactly(
                        new TimedStep("Sort", 20, "In pairs", "cards, pens"),
                        new TimedStep("Talk, questions and reading", 10, "", ""));
    }

    @Test
    void discussionsAndBreaks_takeTimeInTheRoomAndPracticeDoesNot() {
        LessonGuide guide = guide("""
                :::discussion[What would you change?]{#d-a minutes=10}

                Talk.

                :::

                ::break{minutes=5}

                ::::practice{#p-a minutes=60}

                :::do

                Knock.

                :::

                :::criteria

                - You knocked

                :::

                ::::
                """);

        assertThat(guide.steps())
                .containsExactly(
                        new TimedStep("What would you change?", 10, "", ""),
                        new TimedStep("Break", 5, "", ""),
                        new TimedStep("Talk, questions and reading", 15, "", ""));
    }

    @Test
    void lessonThatIsNotForARoom_hasNoSteps() {
        SampleCurriculum sample = new SampleCurriculum();
        sample.with("lessons/two.md", """
                ---
                id: two
                title: Two
                timing: {self-paced: 1h}
                objectives: []
                ---
                """);

        assertThat(guide(sample, "two").steps()).isEmpty();
    }

    private static LessonGuide guide(String body) {
        return guide(new SampleCurriculum().body(body), "one");
    }

    private static LessonGuide guide(SampleCurriculum sample, String id) {
        Curriculum curriculum = sample.curriculum();
        Lesson lesson = Objects.requireNonNull(curriculum.lessons().get(id));
        return new LessonRenderer((course, slug) -> course + "/" + slug)
                .guide(curriculum, curriculum.courses().get(0), lesson, lesson.rendition("en", "en"));
    }
}

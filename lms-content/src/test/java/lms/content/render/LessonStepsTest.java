package lms.content.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import lms.content.Lesson;
import lms.content.LessonRenderer;
import lms.content.TimedStep;
import lms.content.testkit.SampleCurriculum;
import org.junit.jupiter.api.Test;

class LessonStepsTest {
    @Test
    void plan_isTheRunSheetStepByStep() {
        List<TimedStep> steps = steps("""
                :::activity[Sort]{#act-a minutes=20 group=pairs}

                Sort them.

                :::

                :::facilitator[Plan for 30 minutes]{plan=true}

                | Minutes | What | How | Bring |
                | ---: | --- | --- | --- |
                | 10 | **Welcome** | In a circle | Labels |
                | 20 | Sort | | |

                :::
                """);

        assertThat(steps)
                .containsExactly(
                        new TimedStep("Welcome", 10, "In a circle", "Labels"), new TimedStep("Sort", 20, "", ""));
    }

    @Test
    void withoutPlan_activitiesCountAndTheRestOfTheTimeIsSaid() {
        List<TimedStep> steps = steps("""
                :::activity[Sort]{#act-a minutes=20 group=pairs materials="cards, pens"}

                Sort them.

                :::

                :::activity[At home]{#act-b}

                As long as you like.

                :::
                """);

        assertThat(steps)
                .containsExactly(
                        new TimedStep("Sort", 20, "In pairs", "cards, pens"),
                        new TimedStep("Talk, questions and reading", 10, "", ""));
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

        assertThat(steps(sample, "two")).isEmpty();
    }

    private static List<TimedStep> steps(String body) {
        return steps(new SampleCurriculum().body(body), "one");
    }

    private static List<TimedStep> steps(SampleCurriculum sample, String id) {
        Lesson lesson = Objects.requireNonNull(sample.curriculum().lessons().get(id));
        return new LessonRenderer((course, slug) -> course + "/" + slug).steps(lesson, lesson.rendition("en", "en"));
    }
}

package lms.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import lms.content.testkit.Rendered;
import lms.content.testkit.SampleCurriculum;
import org.junit.jupiter.api.Test;

class CurriculumAimsTest {
    private static final String MANIFEST = """
            format: 1
            id: sample
            version: "1"
            title: {en: Sample, cy: Sampl}
            summary: {en: For tests., cy: Ar gyfer profion.}
            languages: {default: en, available: [en, cy]}
            licence: CC-BY-SA-4.0
            owner: {name: Training team, email: training@example.org}
            nations: [wales, england]
            outcomes:
              - {id: out-role, text: {en: Fill the role, cy: Cyflawni'r rôl}}
            prerequisites: [welcome]
            completion: {rule: all-required, pass: 60}
            courses:
              - id: first
                title: {en: First, cy: Cyntaf}
                summary: {en: Short., cy: Byr.}
                modules:
                  - {id: start, title: {en: Start, cy: Dechrau}, lessons: [one]}
              - id: second
                title: {en: Second, cy: Ail}
                summary: {en: Short., cy: Byr.}
                completion: {rule: all-required, pass: 80}
                level: advanced
                modules:
                  - {id: more, title: {en: More, cy: Mwy}, lessons: [two]}
            """;

    @Test
    void manifest_saysWhatTheCurriculumIsFor() {
        Curriculum curriculum =
                new SampleCurriculum().with("curriculum.yml", MANIFEST).curriculum();

        assertThat(curriculum.nations()).containsExactlyInAnyOrder(Nation.WALES, Nation.ENGLAND);
        assertThat(curriculum.prerequisites()).containsExactly("welcome");
        assertThat(curriculum.outcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome.id()).isEqualTo("out-role");
            assertThat(outcome.text().in("cy", "en")).isEqualTo("Cyflawni'r rôl");
        });
        assertThat(curriculum.courses())
                .extracting(course -> course.completion().passPercent())
                .containsExactly(OptionalInt.of(60), OptionalInt.of(80));
        assertThat(curriculum.courses())
                .extracting(Course::level)
                .containsExactly(Optional.empty(), Optional.of(Level.ADVANCED));
    }

    @Test
    void translation_keepsTheOutcomesThatTheOriginalsObjectivesName() {
        var lessons = new SampleCurriculum()
                .with("curriculum.yml", MANIFEST)
                .with("lessons/two.md", lesson("id: two", "Do it, outcome: out-role"))
                .with("lessons/two.cy.md", lesson("translation_of: two", "Ei wneud"))
                .curriculum()
                .lessons();
        Lesson lesson = Objects.requireNonNull(lessons.get("two"));

        assertThat(lesson.rendition("cy", "en").objectives()).singleElement().satisfies(objective -> {
            assertThat(objective.text()).isEqualTo("Ei wneud");
            assertThat(objective.outcome()).contains("out-role");
        });
    }

    @Test
    void quizWithoutPassMark_takesThatOfTheCourse() {
        SampleCurriculum sample = new SampleCurriculum().with("curriculum.yml", MANIFEST);

        assertThat(passMark(sample.body(quiz("")))).hasValue(60);
        assertThat(passMark(sample.body(quiz("pass=40")))).hasValue(40);
    }

    private static OptionalInt passMark(SampleCurriculum sample) {
        return Rendered.quiz(sample.render(Audience.LEARNER)).passPercent();
    }

    private static String lesson(String id, String objective) {
        return """
                ---
                %s
                title: Two
                timing: {self-paced: 1h}
                objectives: [{id: obj-a, text: %s}]
                ---
                Text.
                """.formatted(id, objective);
    }

    private static String quiz(String pass) {
        return """
                ::::quiz{#q %s}

                :::question{#q-a type=single}

                Which?

                - [x] This
                - [ ] That

                :::

                ::::
                """.formatted(pass);
    }
}

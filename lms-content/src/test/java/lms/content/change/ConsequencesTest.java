package lms.content.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lms.content.change.Effect.DECISION;
import static lms.content.change.Effect.PATCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import lms.content.change.Consequence.Cause;
import lms.content.testkit.SampleCurriculum;
import org.junit.jupiter.api.Test;

/** What a change means for what people have done. Lesson one is needed, lesson two is optional. */
class ConsequencesTest {
    private static final String SINGLE = question("a type=single", "Which?", "- [x] This\n- [ ] That");
    private static final String NUMERIC = question("b type=numeric answer=5", "How many?", "");
    private static final String TEXT = question("c type=text", "Who?", "- [x] Anna\n- [ ] *\n  > No.");
    private static final String MATCHING =
            question("d type=matching", "Who?", "| A | B |\n| --- | --- |\n| One | Two |\n| Three | Four |");
    private static final String ORDERING = question("e type=ordering", "When?", "1. First\n2. Then\n3. Last");
    private static final String POLL = question("f type=poll", "How?", "- Well\n- Badly");
    private static final String ALL = SINGLE + NUMERIC + TEXT + MATCHING + ORDERING + POLL;

    @Test
    void wordsNotesTimeAndPlace_meanNothing() {
        assertThat(change(tree -> tree.body("Other words.\n\n:::facilitator\n\nNote.\n\n:::\n")))
                .isEmpty();
        assertThat(change(tree -> tree.with(
                        "lessons/one.md",
                        SampleCurriculum.lesson("one", "New name", "Text of one.\n")
                                .replace("30m", "40m"))))
                .isEmpty();
        assertThat(changes(quiz("", SINGLE), quiz("", SINGLE.replace("- [x] This", "- [x] This\n  > Yes.")))
                        .effect())
                .isEqualTo(Effect.NOTHING);
    }

    @Test
    void lessonThatComesOrGoes_needsADecisionWhereTheCourseNeedsIt() {
        assertThat(change(tree -> manifest(tree, "lessons: [one]", "lessons: [one, three]")
                        .with("lessons/three.md", SampleCurriculum.lesson("three", "Three", "Text.\n"))))
                .containsExactly(new Consequence(DECISION, Cause.LESSON_ADDED));
        assertThat(change(tree -> manifest(tree, "optional: [two]", "optional: [two, three]")
                        .with("lessons/three.md", SampleCurriculum.lesson("three", "Three", "Text.\n"))))
                .isEmpty();
        assertThat(change(tree -> manifest(tree, "optional: [two]", "").without("lessons/two.md")))
                .isEmpty();
        assertThat(change(tree -> manifest(manifest(tree, "lessons: [one]", "lessons: [two]"), "optional: [two]", "")
                        .without("lessons/one.md")))
                .containsExactly(
                        new Consequence(DECISION, Cause.LESSON_REQUIRED),
                        new Consequence(DECISION, Cause.LESSON_RETIRED));
    }

    @Test
    void lessonThatBecomesOptional_followsByItself() {
        assertThat(change(tree -> manifest(
                        manifest(tree, "lessons: [one]", "lessons: []"), "optional: [two]", "optional: [one, two]")))
                .containsExactly(new Consequence(PATCH, Cause.LESSON_OPTIONAL));
    }

    @Test
    void lessonThatMoves_needsADecisionWhereItCountsForAnotherCourse() {
        String more = """
                - id: more
                  title: {en: More, cy: Mwy}
                  lessons: []
                """.indent(6);
        String other = """
                - id: second
                  title: {en: Second course, cy: Ail gwrs}
                  summary: {en: Short., cy: Byr.}
                  modules:
                    - id: more
                      title: {en: More, cy: Mwy}
                      lessons: []
                """.indent(2);

        assertThat(moved(more)).isEmpty();
        assertThat(moved(other)).containsExactly(new Consequence(DECISION, Cause.LESSON_MOVED));
    }

    /** Moves lesson one to the module that is added at the end. */
    private static List<Consequence> moved(String module) {
        SampleCurriculum before = new SampleCurriculum();
        String yaml = new String(before.tree().bytes("curriculum.yml").orElseThrow(), UTF_8);
        String wider = yaml + module.replace("lessons: []", "lessons: [three]");
        String third = SampleCurriculum.lesson("three", "Three", "Text.\n");
        String after = wider.replace("lessons: [one]", "lessons: []").replace("[three]", "[three, one]");
        return consequences(CurriculumChanges.between(
                before.with("curriculum.yml", wider)
                        .with("lessons/three.md", third)
                        .curriculum(),
                new SampleCurriculum()
                        .with("curriculum.yml", after)
                        .with("lessons/three.md", third)
                        .curriculum()));
    }

    @Test
    void raisedRevision_asksEverybodyToTakeTheLessonAgain() {
        String again =
                SampleCurriculum.lesson("one", "One", "Text of one.\n").replace("id: one", "id: one\nrevision: 2");

        assertThat(change(tree -> tree.with("lessons/one.md", again)))
                .containsExactly(new Consequence(DECISION, Cause.LESSON_RETAKE));
    }

    @Test
    void quizThatHasToBePassed_needsADecision_andOneThatHasNotDoesNot() {
        assertThat(change(tree -> tree.body(quiz("required=true", SINGLE))))
                .containsExactly(new Consequence(DECISION, Cause.QUIZ_ADDED));
        assertThat(change(tree -> tree.body(quiz("", SINGLE)))).isEmpty();
        assertThat(between(quiz("", SINGLE), quiz("required=true", SINGLE)))
                .containsExactly(new Consequence(DECISION, Cause.QUIZ_REQUIRED));
        assertThat(between(quiz("required=true", SINGLE), quiz("", SINGLE)))
                .containsExactly(new Consequence(PATCH, Cause.QUIZ_OPTIONAL));
        assertThat(between(quiz("required=true", SINGLE), "Text.\n"))
                .containsExactly(new Consequence(PATCH, Cause.QUIZ_RETIRED));
        assertThat(between(quiz("", SINGLE), "Text.\n")).isEmpty();
    }

    @Test
    void passMarkAndAttempts_changeTheNextGo() {
        assertThat(between(quiz("pass=50", SINGLE), quiz("pass=60", SINGLE)))
                .containsExactly(new Consequence(PATCH, Cause.QUIZ_PASS_MARK));
        assertThat(between(quiz("required=true", SINGLE), quiz("required=true attempts=3", SINGLE)))
                .containsExactly(new Consequence(DECISION, Cause.QUIZ_FEWER_ATTEMPTS));
        assertThat(between(quiz("attempts=3", SINGLE), quiz("attempts=2", SINGLE)))
                .containsExactly(new Consequence(PATCH, Cause.QUIZ_FEWER_ATTEMPTS));
        assertThat(between(quiz("attempts=2", SINGLE), quiz("attempts=3", SINGLE)))
                .isEmpty();
    }

    @Test
    void otherRightAnswers_ofEveryType_needADecisionWhereTheQuizHasToBePassed() {
        List<String> others = List.of(
                ALL.replace("- [x] This\n- [ ] That", "- [ ] This\n- [x] That"),
                ALL.replace("answer=5", "answer=5 tolerance=1"),
                ALL.replace("- [x] Anna", "- [x] Anna*"),
                ALL.replace("type=text", "type=text match=exact"),
                ALL.replace("| One | Two |\n| Three | Four |", "| One | Four |\n| Three | Two |"),
                ALL.replace("1. First\n2. Then", "1. Then\n2. First"));

        assertThat(others).doesNotContain(ALL).allSatisfy(other -> {
            assertThat(between(quiz("required=true", ALL), quiz("required=true", other)))
                    .containsExactly(new Consequence(DECISION, Cause.QUESTION_ANSWERS));
            assertThat(between(quiz("", ALL), quiz("", other)))
                    .containsExactly(new Consequence(PATCH, Cause.QUESTION_ANSWERS));
        });
    }

    @Test
    void anotherQuestion_isToldButTakesNothingAway() {
        List<String> others = List.of(
                ALL.replace("Which?", "Which one?"),
                ALL.replace("- [ ] That", "- [ ] These"),
                ALL.replace("answer=5", "answer=5 unit=km"),
                ALL.replace("| Three | Four |", "| Three | Four |\n|  | Five |"),
                ALL.replace("- Well", "- Quite well"));

        assertThat(others)
                .doesNotContain(ALL)
                .allSatisfy(other -> assertThat(between(quiz("required=true", ALL), quiz("required=true", other)))
                        .containsExactly(new Consequence(PATCH, Cause.QUESTION_ASKED)));
        assertThat(between(quiz("", SINGLE), quiz("", SINGLE + POLL)))
                .containsExactly(new Consequence(PATCH, Cause.QUESTION_ADDED));
        assertThat(between(quiz("", SINGLE + POLL), quiz("", POLL)))
                .containsExactly(new Consequence(PATCH, Cause.QUESTION_RETIRED));
    }

    @Test
    void orderOfWhatHasNoOrder_changesNothing() {
        List<String> others = List.of(
                ALL.replace("- [x] This\n- [ ] That", "- [ ] That\n- [x] This"),
                ALL.replace("| One | Two |\n| Three | Four |", "| Three | Four |\n| One | Two |"),
                ALL.replace("- Well\n- Badly", "- Badly\n- Well"),
                ALL.replace("answer=5", "answer=\"5..5.0\""));

        assertThat(others)
                .doesNotContain(ALL)
                .allSatisfy(other -> assertThat(between(quiz("required=true", ALL), quiz("required=true", other)))
                        .isEmpty());
    }

    private static List<Consequence> change(UnaryOperator<SampleCurriculum> edit) {
        return consequences(CurriculumChanges.between(
                new SampleCurriculum().curriculum(),
                edit.apply(new SampleCurriculum()).curriculum()));
    }

    private static List<Consequence> between(String before, String after) {
        return consequences(changes(before, after));
    }

    private static CurriculumChanges changes(String before, String after) {
        return CurriculumChanges.between(
                new SampleCurriculum().body(before).curriculum(),
                new SampleCurriculum().body(after).curriculum());
    }

    private static List<Consequence> consequences(CurriculumChanges changes) {
        List<Consequence> all = changes.lessons().stream()
                .flatMap(lesson -> lesson.consequences().stream())
                .toList();
        assertThat(changes.effect())
                .isEqualTo(all.stream()
                        .map(Consequence::effect)
                        .max(java.util.Comparator.naturalOrder())
                        .orElse(Effect.NOTHING));
        return all;
    }

    private static String quiz(String attributes, String questions) {
        return "::::quiz{#q " + attributes + "}\n\n" + questions + "::::\n";
    }

    private static String question(String attributes, String prompt, String answers) {
        return ":::question{#q-" + attributes + "}\n\n" + prompt + "\n\n" + answers + "\n\n:::\n\n";
    }

    private static SampleCurriculum manifest(SampleCurriculum sample, String before, String after) {
        String yaml = new String(sample.tree().bytes("curriculum.yml").orElseThrow(), UTF_8);
        assertThat(yaml).contains(before);
        return sample.with("curriculum.yml", yaml.replace(before, after));
    }
}

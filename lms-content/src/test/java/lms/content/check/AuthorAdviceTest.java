package lms.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lms.content.testkit.SampleCurriculum;
import org.junit.jupiter.api.Test;

/** What an author reads who is new to all this: the words, where the fixtures tell only the places. */
class AuthorAdviceTest {
    private SampleCurriculum curriculum = new SampleCurriculum().inEnglishOnly();

    @Test
    void missingLesson_besideOneThatCouldNotBeRead_saysWhatToMendFirst() {
        curriculum.without("lessons/two.md").with("lessons/2.md", "---\nid: two\ntitle: Two: more\n---\n");

        assertThat(advice("F04"))
                .containsExactly(
                        "no file in lessons/ has the id 'two'; Mend 'lessons/2.md' first, which could not be read");
    }

    @Test
    void linkToHeading_whereThereIsNone_doesNotOfferNothing() {
        curriculum.body("See [below](#below).\n");

        assertThat(advice("L02"))
                .containsExactly("there is no heading '#below'; There is none yet, so add it first or take this out");
    }

    @Test
    void objectiveOfAQuestion_whereTheLessonHasNone_showsHowToWriteOne() {
        curriculum.with("lessons/one.md", """
                ---
                id: one
                title: One
                timing: {self-paced: 20m}
                objectives: []
                ---

                :::activity{#act-a objective=obj-b}

                Do.

                :::
                """);

        assertThat(advice("I04"))
                .containsExactly("there is no objective 'obj-b'; "
                        + "Write in the front matter: objectives: [{id: obj-b, text: \"…\"}]");
    }

    @Test
    void blockOfATranslation_withOtherAttributes_showsTheBracesToCopy() {
        translated(
                ":::activity{#act-a minutes=5 group=pairs materials=\"role cards\"}\n\nDo.\n\n:::\n",
                ":::activity{#act-a minutes=15 materials=\"cardiau rôl\"}\n\nGwnewch.\n\n:::\n");

        assertThat(advice("X03"))
                .containsExactly("'minutes' and 'group' differ from the original; "
                        + "Write {#act-a minutes=5 group=pairs materials=\"cardiau rôl\"}");
    }

    @Test
    void translation_thatEndsEarly_saysHowManyBlocksAreMissing() {
        translated("""
                :::activity{#act-a}

                Do.

                :::

                :::keypoints

                - One

                :::

                ::break{minutes=5}
                """, """
                :::activity{#act-a}

                Gwnewch.

                :::

                Diwedd.
                """);

        assertThat(advice("X02"))
                .containsExactly("2 blocks of the original are missing, the first is ':::keypoints' of its line 15; "
                        + "Write them here too, with the same ids and in the same order");
        assertThat(curriculum.read().diagnostics())
                .filteredOn(one -> one.rule().equals("X02"))
                .allSatisfy(one -> assertThat(one.line()).isEqualTo(12));
    }

    @Test
    void translation_withABlockTooManyOrInAnotherPlace_saysWhich() {
        String hint = ":::hint\n\nThink.\n\n:::\n\n";
        translated(hint, hint + "::break{minutes=5}\n");
        assertThat(advice("X02"))
                .containsExactly(
                        "the original has no '::break', or fewer of them; " + "Take it out, or add it to the original");

        translated(hint + "::break{minutes=5}\n", "::break{minutes=5}\n\n" + hint);
        assertThat(advice("X02"))
                .containsExactly("the original has ':::hint' here; Keep the blocks in the order of the original");
    }

    @Test
    void answersOfATranslation_thatDiffer_saysInWhat() {
        translated(question("single", "- [x] A\n- [ ] B\n"), question("single", "- [ ] A\n- [x] B\n"));
        assertThat(advice("X02"))
                .containsExactly("other answers are marked as right than in the original; Keep the answers in the "
                        + "order of the original; there the right ones are number 1");

        translated(question("single", "- [x] A\n- [ ] B\n"), question("single", "- [x] A\n- [ ] B\n- [ ] C\n"));
        assertThat(advice("X02"))
                .containsExactly("the question has 3 answers, but 2 in the original; "
                        + "Keep the answers of the original, in the same order");

        translated(question("single", "- [x] A\n- [ ] B\n"), question("multiple", "- [x] A\n- [ ] B\n"));
        assertThat(advice("X02"))
                .containsExactly("the question has another type than in the original; Write type=single");
    }

    @Test
    void questionThatRunsIntoTheNext_isTheOneToClose() {
        curriculum.body(question("single", "- [x] A\n- [ ] B\n").replace("\n:::\n", "\n")
                + question("single", "- [x] A\n- [ ] B\n"));

        assertThat(advice("D02"))
                .containsExactly(
                        "':::question' is not closed before '::::' of line 19; " + "Add a line ':::' before line 19");
        assertThat(advice("D04")).isEmpty();
    }

    @Test
    void fenceThatTouchesText_saysOnWhichSide() {
        curriculum.body("Text.\n:::hint\n\nThink.\n:::\n\n:::hint\nThink.\n\n:::\nText.\n");

        assertThat(advice("D06"))
                .containsExactly(
                        "an empty line is missing before ':::hint'; Add it, or let --fix add it",
                        "an empty line is missing before ':::'; Add it, or let --fix add it",
                        "an empty line is missing behind ':::hint'; Add it, or let --fix add it",
                        "an empty line is missing behind ':::'; Add it, or let --fix add it");
    }

    @Test
    void attributes_thatAreAlmostRight_sayWhatToType() {
        curriculum.body("""
                :::activity{#Act_One minutes=“5”}

                :::

                :::activity{#act-b materials=“role cards”}

                :::

                :::activity{#act-c minutes=5\u00a0group=pairs}

                :::
                """);

        assertThat(advice("D05"))
                .containsExactly(
                        "'Act_One' does not fit 'id'; An id has lower-case letters, digits and single hyphens, "
                                + "and begins with a letter: write #act-one",
                        "'“5”' does not fit 'minutes'; Write straight quotes (\") instead of curly ones",
                        "'“role' does not fit 'materials'; Write straight quotes (\") instead of curly ones",
                        "'cards”}' cannot be read as part of a directive; "
                                + "Write straight quotes (\") instead of curly ones",
                        "'5\u00a0group=pairs' does not fit 'minutes'; "
                                + "Write an ordinary space instead of the no-break space");
    }

    @Test
    void passMark_withAPercentSign_saysToLeaveItOut() {
        curriculum.body(question("single", "- [x] A\n- [ ] B\n").replace("{#q}", "{#q pass=60%}"));

        assertThat(advice("Q10"))
                .containsExactly("the pass mark '60%' is no percentage; Write the number without '%', such as pass=60");
    }

    @Test
    void frontMatter_ofTheWrongKind_showsTheRightOne() {
        curriculum.with("lessons/one.md", "---\nid: one\ntitle: One\ntiming: 30m\nobjectives: Do it\n---\n");

        assertThat(advice("Y05"))
                .containsExactly(
                        "'timing' is a text, but a set of keys belongs here; Write it like {self-paced: 30m}",
                        "'objectives' is a text, but a list belongs here; "
                                + "Write it like [{id: obj-x, text: \"…\"}]");
    }

    @Test
    void sourceRev_thatNeverWasOne_isNotCalledAChange() {
        curriculum = new SampleCurriculum()
                .with(
                        "lessons/one.cy.md",
                        "---\ntranslation_of: one\nsource_rev: latest\ntitle: Un\n---\n\nTestun un.\n");

        assertThat(advice("X01"))
                .containsExactly("'latest' never was a state of the original; "
                        + "Compare it with 'lessons/one.md', then write 'source_rev: 00883fe33b71'");
    }

    private static String question(String type, String options) {
        return "::::quiz{#q}\n\n:::question{#q-a type=" + type + "}\n\nWhich?\n\n" + options + "\n:::\n\n::::\n";
    }

    private void translated(String original, String welsh) {
        curriculum = new SampleCurriculum()
                .body(original)
                .with("lessons/one.cy.md", "---\ntranslation_of: one\ntitle: Un\n---\n\n" + welsh);
    }

    private List<String> advice(String rule) {
        return curriculum.read().diagnostics().stream()
                .filter(one -> one.rule().equals(rule))
                .map(one -> one.message() + "; " + one.hint().orElse(""))
                .toList();
    }
}

package lms.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lms.content.testkit.SampleCurriculum;
import org.junit.jupiter.api.Test;

/** What an author reads who is new to all this: the words, where the fixtures tell only the places. */
class AuthorAdviceTest {
    private final SampleCurriculum curriculum = new SampleCurriculum().inEnglishOnly();

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

    private List<String> advice(String rule) {
        return curriculum.read().diagnostics().stream()
                .filter(one -> one.rule().equals(rule))
                .map(one -> one.message() + "; " + one.hint().orElse(""))
                .toList();
    }
}

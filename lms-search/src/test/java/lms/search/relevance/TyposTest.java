package lms.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TyposTest {
    @RepeatedTest(20)
    void a_mistake_leaves_the_first_letter_and_short_words(RepetitionInfo run) {
        String typed = Typos.in("\"Who may canvass?\"", 1, new Random(run.getCurrentRepetition()));

        assertThat(typed).startsWith("\"Who may ").endsWith("?\"").isNotEqualTo("\"Who may canvass?\"");
    }

    @RepeatedTest(20)
    void one_mistake_adds_or_takes_a_letter_at_most(RepetitionInfo run) {
        String typed = Typos.in("Canvass", 1, new Random(run.getCurrentRepetition()));

        assertThat(typed).startsWith("C").hasSizeBetween(6, 8).isNotEqualTo("Canvass");
    }

    @Test
    void the_same_seed_makes_the_same_mistakes() {
        assertThat(Typos.in("Conversations on the doorstep", 2, new Random(5)))
                .isEqualTo(Typos.in("Conversations on the doorstep", 2, new Random(5)));
    }

    @Test
    void no_mistake_is_no_change() {
        assertThat(Typos.in("Canvass", 0, new Random(1))).isEqualTo("Canvass");
    }
}

package lms.web.shared.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lms.content.Question;
import lms.web.shared.view.KeyedQuestion.Mark;
import lms.web.testkit.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A question as coaches and authors read it, and what of it authors see who look as learners. */
class KeyedQuestionTest {

    @ParameterizedTest
    @MethodSource("lms.web.testkit.Questions#all")
    void reader_who_may_not_know_learns_neither_mark_nor_feedback_nor_explanation(Question question) {
        KeyedQuestion seen = KeyedQuestion.of(question, false);

        assertThat(seen.lines()).allSatisfy(line -> {
            assertThat(line.mark()).isEqualTo(Mark.NONE);
            assertThat(line.feedback()).isEmpty();
        });
        assertThat(seen.explanation()).isEmpty();
        assertThat(seen.ordered()).isFalse();
        assertThat(seen.hint()).isPresent();
    }

    @Test
    void what_is_typed_has_no_lines_for_those_who_may_not_know() {
        assertThat(KeyedQuestion.of(Questions.numeric(), false).lines()).isEmpty();
        assertThat(KeyedQuestion.of(Questions.text(), false).lines()).isEmpty();
    }

    @Test
    void numbers_that_count_are_told_with_their_unit() {
        assertThat(told(Questions.numeric())).containsExactly("RIGHT 12 – 15.50 doors");
    }

    @Test
    void answers_that_are_recognised_are_told() {
        assertThat(told(Questions.text())).containsExactly("RIGHT branch", "RIGHT local *", "WRONG section");
    }

    @Test
    void pair_stands_with_what_belongs_to_it_or_with_all_there_is() {
        assertThat(KeyedQuestion.of(Questions.matching(), true).lines().get(0).beside())
                .extracting(SafeHtml::value)
                .containsExactly("Writes down what was decided");
        assertThat(KeyedQuestion.of(Questions.matching(), false).lines().get(0).beside())
                .extracting(SafeHtml::value)
                .containsExactly("Asks who has not spoken yet", "Sings &amp; dances", "Writes down what was decided");
    }

    @Test
    void what_belongs_nowhere_is_told_last() {
        assertThat(told(Questions.matching()))
                .containsExactly("NONE Minute <strong>taker</strong>", "NONE Chair", "WRONG Sings &amp; dances");
    }

    @Test
    void order_is_the_right_one_only_for_those_who_may_know() {
        assertThat(told(Questions.ordering()))
                .containsExactly("NONE Knock", "NONE Ask one <em>open</em> question", "NONE Say thank you");
        assertThat(KeyedQuestion.of(Questions.ordering(), false).lines())
                .first()
                .satisfies(line -> assertThat(line.html().value()).isEqualTo("Say thank you"));
    }

    @Test
    void nothing_is_right_in_a_poll() {
        assertThat(told(Questions.poll())).containsExactly("NONE Knock on doors", "NONE Run a stall");
    }

    private static List<String> told(Question question) {
        return KeyedQuestion.of(question, true).lines().stream()
                .map(line -> line.mark() + " " + line.html().value())
                .toList();
    }
}

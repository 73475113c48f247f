package lms.web.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import lms.content.Asked;
import lms.content.ChoiceQuestion;
import lms.content.Option;
import lms.content.Question;
import lms.content.Quiz;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer is worth, and when a quiz is passed. */
class QuizRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final ChoiceQuestion QUESTION = question("q", 2, Set.of("a", "c"), "a", "b", "c");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"a c, 2", "c a, 2", "a, 0", "c, 0", "a b c, 0", "b, 0", "-, 0"})
    void all_points_for_exactly_the_right_options_and_none_otherwise(String chosen, int points) {
        List<String> values = chosen == null ? List.of() : List.of(chosen.split(" ", -1));

        assertThat(Answer.chosen(QUESTION, values).points(QUESTION)).isEqualTo(points);
    }

    @Test
    void keys_that_the_question_does_not_have_are_left_out() {
        Answer answer = Answer.chosen(QUESTION, List.of("a", "z", Answer.NOT_SURE, "", "a"));

        assertThat(answer.keys()).containsExactly("a");
        assertThat(Answer.chosen(QUESTION, List.of("z")).isNotSure()).isTrue();
    }

    @RepeatedTest(50)
    void answer_is_read_back_as_it_was_stored(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Set<String> keys = new HashSet<>();
        IntStream.range(0, random.nextInt(6)).forEach(n -> keys.add(Long.toString(random.nextLong() >>> 1, 36)));

        assertThat(Answer.ofStored(new Answer(keys).stored())).isEqualTo(new Answer(keys));
    }

    @ParameterizedTest
    @CsvSource({
        "60, 3, 5, true",
        "60, 2, 5, false",
        "67, 2, 3, false",
        "66, 2, 3, true",
        "100, 5, 5, true",
        "100, 4, 5, false",
        "0, 0, 3, true"
    })
    void quiz_is_passed_from_its_pass_mark_on(int percent, int right, int questions, boolean passed) {
        Score score = Score.of(quiz(OptionalInt.of(percent), questions), answered(right, questions));

        assertThat(score).isEqualTo(new Score(right, questions, passed));
    }

    @Test
    void quiz_without_a_pass_mark_is_passed_by_sending_it() {
        assertThat(Score.of(quiz(OptionalInt.empty(), 3), List.of())).isEqualTo(new Score(0, 3, true));
    }

    @Test
    void changed_answer_counts_as_it_is_now() {
        var response = new QuizResponse(id(), id(), QUESTION, new Answer(Set.of("b")), NOW);
        response.change(QUESTION, new Answer(Set.of("a", "c")), LATER);

        assertThat(response.points()).isEqualTo(2);
        assertThat(response.answer()).isEqualTo(new Answer(Set.of("a", "c")));
    }

    @Test
    void sent_attempt_never_changes_again() {
        var attempt = new QuizAttempt(id(), new QuizAttempt.Place(id(), id(), "lesson", "quiz"), 1, NOW);
        assertThat(attempt.isOpen()).isTrue();
        assertThat(attempt.score()).isEqualTo(new Score(0, 0, false));

        attempt.submit(new Score(2, 3, true), NOW);
        attempt.submit(new Score(0, 3, false), LATER);

        assertThat(attempt.isOpen()).isFalse();
        assertThat(attempt.score()).isEqualTo(new Score(2, 3, true));
    }

    private static List<QuizResponse> answered(int right, int questions) {
        List<QuizResponse> responses = new ArrayList<>();
        for (int n = 0; n < questions; n++) {
            Answer answer = new Answer(Set.of(n < right ? "yes" : "no"));
            responses.add(new QuizResponse(id(), id(), question("q" + n, 1, Set.of("yes"), "yes", "no"), answer, NOW));
        }
        return responses;
    }

    private static Quiz quiz(OptionalInt pass, int questions) {
        List<Question> all = new ArrayList<>();
        for (int n = 0; n < questions; n++) {
            all.add(question("q" + n, 1, Set.of("yes"), "yes", "no"));
        }
        return new Quiz("quiz", "Quiz", all, true, pass, OptionalInt.empty(), false);
    }

    private static ChoiceQuestion question(String id, int points, Set<String> right, String... keys) {
        List<Option> options = List.of(keys).stream()
                .map(key -> new Option(key, right.contains(key), key, Optional.empty()))
                .toList();
        return new ChoiceQuestion(
                new Asked(id, "hash", points, id, Optional.empty(), Optional.empty(), Optional.empty()),
                ChoiceQuestion.Choice.MULTIPLE,
                options);
    }

    private static UUID id() {
        return new UUID(1, 2);
    }
}

package lms.web.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import lms.content.Asked;
import lms.content.ChoiceQuestion;
import lms.content.Option;
import lms.content.Question;
import lms.content.Quiz;
import lms.content.Response;
import lms.web.testkit.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer is worth, and when a quiz is passed. */
class QuizRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final ChoiceQuestion QUESTION = question("q", 2, Set.of("a", "c"), "a", "b", "c");

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
    void quiz_of_polls_has_no_points_and_is_passed_by_sending_it() {
        Quiz polls = Questions.quiz(List.of(Questions.poll()));
        var said = new QuizResponse(id(), id(), Questions.poll(), new Response.Chosen(Set.of("stall")), NOW);

        assertThat(Score.of(polls, List.of(said))).isEqualTo(new Score(0, 0, true));
    }

    @Test
    void answer_to_a_question_that_the_quiz_no_longer_has_does_not_count() {
        Quiz smaller = quiz(OptionalInt.of(60), 1);

        assertThat(Score.of(smaller, answered(3, 3))).isEqualTo(new Score(1, 1, true));
    }

    @Test
    void answer_is_marked_by_the_question_as_it_is_when_it_is_sent() {
        var response = new QuizResponse(id(), id(), QUESTION, new Response.Chosen(Set.of("b")), NOW);
        assertThat(response.points()).isZero();

        response.mark(question("q", 3, Set.of("b"), "a", "b"));
        assertThat(response.points()).isEqualTo(3);

        response.mark(Questions.numeric());
        assertThat(response.points()).isZero();
    }

    @Test
    void changed_answer_counts_as_it_is_now() {
        var response = new QuizResponse(id(), id(), QUESTION, new Response.Chosen(Set.of("b")), NOW);
        response.change(QUESTION, new Response.Chosen(Set.of("a", "c")), LATER);

        assertThat(response.points()).isEqualTo(2);
        assertThat(response.answerTo(QUESTION)).hasValue(new Response.Chosen(Set.of("a", "c")));
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
            Response answer = new Response.Chosen(Set.of(n < right ? "yes" : "no"));
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

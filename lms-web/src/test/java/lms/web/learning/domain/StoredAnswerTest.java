package lms.web.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lms.content.Question;
import lms.content.Response;
import lms.web.testkit.Questions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An answer is read back as it was stored; where the question has changed since, only what still answers it. */
class StoredAnswerTest {

    @RepeatedTest(50)
    void answer_is_read_back_as_it_was_stored(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> keys = IntStream.rangeClosed(0, random.nextInt(6))
                .mapToObj(n -> n + "-" + Long.toString(random.nextLong() >>> 1, 36))
                .toList();
        Map<String, String> pairs = new LinkedHashMap<>();
        keys.forEach(key -> pairs.put(key, keys.get(random.nextInt(keys.size()))));
        String words = random.ints(20, ' ', 0x2FF).mapToObj(Character::toString).collect(Collectors.joining());

        assertReadBack(new Response.NotSure());
        assertReadBack(new Response.Chosen(Set.copyOf(keys)));
        assertReadBack(new Response.Typed(words));
        assertReadBack(new Response.Matched(pairs));
        assertReadBack(new Response.Ordered(keys));
    }

    @Test
    void broken_row_is_an_answer_without_what_broke() {
        assertThat(new StoredAnswer(StoredAnswer.Shape.MATCHED, " a=b  c =d", "").response())
                .isEqualTo(new Response.Matched(Map.of("a", "b")));
        assertThat(new StoredAnswer(StoredAnswer.Shape.ORDERED, "a b a", "").response())
                .isEqualTo(new Response.Ordered(List.of("a", "b")));
    }

    static Stream<Arguments> fits() {
        return Stream.of(
                Arguments.of(Questions.single(), chosen("talk"), chosen("talk")),
                Arguments.of(Questions.single(), chosen("talk", "gone"), chosen("talk")),
                Arguments.of(Questions.multiple(), chosen("lift", "gone"), chosen("lift")),
                Arguments.of(Questions.poll(), chosen("stall"), chosen("stall")),
                Arguments.of(Questions.numeric(), new Response.Typed("12 doors"), new Response.Typed("12 doors")),
                Arguments.of(Questions.text(), new Response.Typed(" x "), new Response.Typed(" x ")),
                Arguments.of(
                        Questions.matching(),
                        new Response.Matched(Map.of("chair", "ask", "gone", "sing", "minutes", "gone")),
                        new Response.Matched(Map.of("chair", "ask"))),
                Arguments.of(
                        Questions.ordering(),
                        new Response.Ordered(List.of("thank", "ask", "knock")),
                        new Response.Ordered(List.of("thank", "ask", "knock"))));
    }

    @ParameterizedTest
    @MethodSource("fits")
    void what_still_answers_the_question_is_kept(Question question, Response stored, Response left) {
        assertThat(AnswerFit.of(question, stored)).hasValue(left);
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                Arguments.of(Questions.single(), chosen("talk", "listen")),
                Arguments.of(Questions.multiple(), chosen("gone")),
                Arguments.of(Questions.poll(), new Response.NotSure()),
                Arguments.of(Questions.numeric(), new Response.Typed("branch")),
                Arguments.of(Questions.matching(), new Response.Matched(Map.of("gone", "ask"))),
                Arguments.of(Questions.ordering(), new Response.Ordered(List.of("thank", "ask"))),
                Arguments.of(Questions.ordering(), new Response.Ordered(List.of("thank", "ask", "gone"))));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void what_answers_the_question_no_longer_is_no_answer(Question question, Response stored) {
        assertThat(AnswerFit.of(question, stored)).isEmpty();
    }

    /** Every answer to every question of another shape. */
    @Test
    void answer_of_another_shape_is_no_answer() {
        List<Arguments> all = fits().toList();
        for (Question question : Questions.all()) {
            for (Arguments each : all) {
                Question asked = (Question) each.get()[0];
                Response stored = (Response) each.get()[1];
                if (!asked.getClass().equals(question.getClass()) && !(stored instanceof Response.Typed)) {
                    assertThat(AnswerFit.of(question, stored))
                            .as("%s to %s", stored, question.id())
                            .isEmpty();
                }
            }
        }
    }

    private static void assertReadBack(Response response) {
        StoredAnswer stored = StoredAnswer.of(response);
        assertThat(new StoredAnswer(stored.shape(), stored.keys(), stored.typed()).response())
                .isEqualTo(response);
    }

    private static Response chosen(String... keys) {
        return new Response.Chosen(Set.of(keys));
    }
}

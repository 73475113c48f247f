package lms.web.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lms.content.Question;
import lms.content.Response;
import lms.web.shared.kernel.Rejected;
import lms.web.testkit.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form holds becomes an answer of the question's shape, or says at its field what is wrong. */
class AnswerReadingTest {

    private static final String UNSURE = "answer=" + Given.NOT_SURE;

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(Questions.single(), "answer=listen", new Response.Chosen(Set.of("listen"))),
                Arguments.of(
                        Questions.multiple(),
                        "answer=lift&answer=none&answer=lift&answer=unknown&go=next",
                        new Response.Chosen(Set.of("lift", "none"))),
                Arguments.of(Questions.numeric(), "answer= 1,200 doors", new Response.Typed(" 1,200 doors")),
                Arguments.of(Questions.text(), "answer=  Local  party ", new Response.Typed("  Local  party ")),
                Arguments.of(Questions.text(), "answer=?", new Response.Typed("?")),
                Arguments.of(
                        Questions.matching(),
                        "answer-chair=ask&answer-minutes=sing&answer-nobody=ask",
                        new Response.Matched(Map.of("minutes", "sing", "chair", "ask"))),
                Arguments.of(
                        Questions.matching(),
                        "answer-chair=ask&answer-minutes=",
                        new Response.Matched(Map.of("chair", "ask"))),
                Arguments.of(
                        Questions.ordering(),
                        "answer-thank=1&answer-knock=3&answer-ask=2",
                        new Response.Ordered(List.of("thank", "ask", "knock"))),
                Arguments.of(Questions.poll(), "answer=stall", new Response.Chosen(Set.of("stall"))));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("answers")
    void answer_is_read(Question question, String form, Response answer) {
        assertThat(AnswerReading.read(question, given(form))).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("answers")
    void form_is_filled_in_again_so_that_it_gives_the_same_answer(Question question, String form, Response answer) {
        assertThat(AnswerReading.read(question, Given.of(answer))).isEqualTo(answer);
    }

    static Stream<Question> marked() {
        return Questions.all().stream().filter(question -> question.points() > 0);
    }

    @ParameterizedTest
    @MethodSource("marked")
    void not_sure_is_an_answer_to_whatever_is_marked(Question question) {
        assertThat(AnswerReading.read(question, given(UNSURE))).isEqualTo(new Response.NotSure());
        assertThat(AnswerReading.read(question, Given.of(new Response.NotSure())))
                .isEqualTo(new Response.NotSure());
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(Questions.single(), "answer=unknown", "answer: question.choose"),
                Arguments.of(Questions.multiple(), "answer=lift&" + UNSURE, "answer: question.unsure.alone"),
                Arguments.of(Questions.poll(), UNSURE, "answer: question.choose.poll"),
                Arguments.of(Questions.numeric(), "answer= ", "answer: question.type.missing"),
                Arguments.of(Questions.numeric(), "answer=a dozen", "answer: question.number.format"),
                Arguments.of(Questions.numeric(), "answer=12&" + UNSURE, "answer: question.unsure.alone"),
                Arguments.of(Questions.text(), "answer=", "answer: question.type.missing"),
                Arguments.of(Questions.text(), "answer=a\0b", "answer: question.type.sign"),
                Arguments.of(Questions.text(), UNSURE + "&answer=branch", "answer: question.unsure.alone"),
                Arguments.of(
                        Questions.matching(),
                        "answer-chair=unknown&answer-minutes=",
                        "answer-minutes: question.match.missing"),
                Arguments.of(
                        Questions.matching(), "answer-chair=ask&" + UNSURE, "answer-minutes: question.unsure.alone"),
                Arguments.of(Questions.ordering(), "answer-ask=", "answer-thank: question.order.none"),
                Arguments.of(Questions.ordering(), "answer-ask=1&" + UNSURE, "answer-thank: question.unsure.alone"),
                Arguments.of(
                        Questions.ordering(),
                        "answer-thank=2&answer-knock=2&answer-ask=4",
                        "answer-knock: question.order.twice, answer-ask: question.order.missing"),
                Arguments.of(
                        Questions.ordering(),
                        "answer-thank=1&answer-knock=0&answer-ask=-1",
                        "answer-knock: question.order.missing, answer-ask: question.order.missing"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refused")
    void what_is_no_answer_is_refused_at_its_field(Question question, String form, String faults) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> AnswerReading.read(question, given(form)))
                .satisfies(rejected -> assertThat(rejected.faults())
                        .extracting(fault -> fault.field() + ": " + fault.messageKey())
                        .containsExactly(faults.split(", ", -1)));
    }

    @ParameterizedTest
    @MethodSource("lms.web.testkit.Questions#all")
    void empty_form_is_refused(Question question) {
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> AnswerReading.read(question, Given.nothing()));
    }

    @Test
    void as_much_may_be_typed_as_is_said_counted_in_characters() {
        String most = "\ud83d\udeaa".repeat(AnswerReading.MOST_CHARACTERS);

        assertThat(AnswerReading.read(Questions.text(), given("answer=" + most)))
                .isEqualTo(new Response.Typed(most));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> AnswerReading.read(Questions.text(), given("answer=" + most + "x")))
                .satisfies(rejected -> assertThat(rejected.faults())
                        .containsExactly(Rejected.Fault.of("answer", "question.type.long", 500)));
    }

    @ParameterizedTest
    @CsvSource({"'', true", "answer=&answer-a= , true", "go=next, true", "answer-a=1, false", "answer=x, false"})
    void form_is_empty_without_a_tick_or_a_word(String form, boolean empty) {
        assertThat(given(form).isEmpty()).isEqualTo(empty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csrf=secret", "attempt=1", "answers=x"})
    void only_the_fields_of_an_answer_are_kept(String form) {
        assertThat(given(form)).isEqualTo(Given.nothing());
    }

    private static Given given(String form) {
        Map<String, List<String>> fields = new HashMap<>();
        for (String pair : form.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            fields.merge(
                    parts[0],
                    List.of(parts[parts.length - 1]),
                    (before, more) ->
                            Stream.concat(before.stream(), more.stream()).toList());
        }
        return new Given(fields);
    }
}

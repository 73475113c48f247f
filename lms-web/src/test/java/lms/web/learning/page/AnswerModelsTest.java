package lms.web.learning.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lms.content.OrderingQuestion;
import lms.content.Question;
import lms.content.Response;
import lms.web.learning.domain.Given;
import lms.web.learning.domain.Shuffle;
import lms.web.learning.page.QuestionModel.Control;
import lms.web.shared.view.SafeHtml;
import lms.web.testkit.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An answer on its way through the pages: to be given, to be checked, and marked. */
class AnswerModelsTest {

    private static final UUID ANN = new UUID(0x0193_0000_0000_7000L, 7);

    @ParameterizedTest
    @MethodSource("sameQuestionOtherwiseRight")
    void what_is_asked_is_the_same_whatever_is_right(Question question, Question otherwise) {
        assertThat(shown(question)).isEqualTo(shown(otherwise));
    }

    static Stream<Arguments> sameQuestionOtherwiseRight() {
        return Questions.all().stream().map(question -> Arguments.of(question, OtherwiseRight.of(question)));
    }

    /** Options and rows as text: HTML is compared by what it says. */
    private static List<String> shown(Question question) {
        Control control = control(question, Given.nothing());
        if (control instanceof Control.Options options) {
            return options.options().stream()
                    .map(option -> option.key() + option.html().value() + option.chosen())
                    .toList();
        }
        if (control instanceof Control.Rows rows) {
            return Stream.concat(
                            rows.rows().stream()
                                    .map(row -> row.field() + row.label().value() + row.chosen()),
                            rows.choices().stream().map(Object::toString))
                    .toList();
        }
        return List.of(control.toString());
    }

    @Test
    void options_are_ticked_as_they_were() {
        var control = (Control.Options) control(Questions.multiple(), chosen("lift", "none"));

        assertThat(control.multiple()).isTrue();
        assertThat(control.options())
                .extracting(option -> option.key() + " " + option.chosen())
                .containsExactly("none true", "knees false", "lift true");
    }

    @Test
    void what_was_typed_stands_there_to_the_letter() {
        Given given = new Given(Map.of(Given.ANSWER, List.of(" a dozen ", Given.NOT_SURE)));

        assertThat(control(Questions.numeric(), given)).isEqualTo(new Control.Line(" a dozen ", true, "doors"));
        assertThat(control(Questions.text(), given)).isEqualTo(new Control.Line(" a dozen ", false, ""));
    }

    @Test
    void every_pair_can_have_every_choice() {
        var control = (Control.Rows) control(Questions.matching(), matched(Map.of("chair", "sing")));

        assertThat(control.places()).isFalse();
        assertThat(control.rows())
                .extracting(row -> row.field() + "=" + row.chosen())
                .containsExactly("answer-minutes=", "answer-chair=sing");
        assertThat(control.choices()).extracting(choice -> choice.value()).containsExactly("ask", "sing", "write");
    }

    @Test
    void items_stand_in_the_order_given_once_every_one_has_its_place() {
        var some = new Given(Map.of("answer-knock", List.of("1"), "answer-ask", List.of("1")));
        var all = Given.of(new Response.Ordered(List.of("ask", "thank", "knock")));

        assertThat(fields(control(Questions.ordering(), some)))
                .containsExactly("answer-thank=", "answer-knock=1", "answer-ask=1");
        assertThat(fields(control(Questions.ordering(), all)))
                .containsExactly("answer-ask=1", "answer-thank=2", "answer-knock=3");
    }

    @Test
    void shuffled_items_never_stand_in_the_right_order_before_answering() {
        List<String> right = Questions.ordering().items().stream()
                .map(OrderingQuestion.Item::key)
                .map(key -> "answer-" + key + "=")
                .toList();

        assertThat(IntStream.rangeClosed(1, 50)
                        .mapToObj(go -> fields(Questions.ordering()
                                .fold(new AnswerControl(Given.nothing(), Shuffle.of(ANN, go), "en"))))
                        .toList())
                .doesNotContain(right)
                .anySatisfy(fields -> assertThat(fields).startsWith("answer-ask="));
    }

    @Test
    void answer_is_told_before_it_is_sent() {
        assertThat(told(Questions.single(), chosen("talk"))).containsExactly("Say what <em>we</em> stand for");
        assertThat(told(Questions.numeric(), typed(" 12 "))).containsExactly("12 doors");
        assertThat(told(Questions.numeric(), typed("12 doors"))).containsExactly("12 doors");
        assertThat(told(Questions.text(), typed("<b>branch</b>"))).containsExactly("&lt;b&gt;branch&lt;/b&gt;");
        assertThat(told(Questions.matching(), matched(Map.of("chair", "sing"))))
                .containsExactly("Minute <strong>taker</strong>: nothing", "Chair: Sings &amp; dances");
        assertThat(told(Questions.ordering(), Given.of(new Response.Ordered(List.of("thank", "knock", "ask")))))
                .containsExactly("1: Say thank you", "2: Knock", "3: Ask one <em>open</em> question");
        assertThat(told(Questions.poll(), chosen("stall"))).containsExactly("Run a stall");
    }

    @Test
    void answer_is_marked_part_by_part() {
        assertThat(marked(Questions.multiple(), chosen("lift", "knees")))
                .containsExactly(
                        "WRONG “Bad knees” <p>That is about health.</p>",
                        "RIGHT “Lift broken since May” <p>Yes: it is about the house.</p>");
        assertThat(marked(Questions.numeric(), typed("15.5"))).containsExactly("RIGHT 15.5 doors ");
        assertThat(marked(Questions.numeric(), typed("16"))).containsExactly("WRONG 16 doors ");
        assertThat(marked(Questions.text(), typed("Branch"))).containsExactly("RIGHT Branch <p>That is it.</p>");
        assertThat(marked(Questions.text(), typed("SECTION")))
                .containsExactly("WRONG SECTION <p>That one has a subject.</p>");
        assertThat(marked(Questions.text(), typed("cell"))).containsExactly("WRONG cell ");
        assertThat(marked(Questions.matching(), matched(Map.of("chair", "ask"))))
                .containsExactly("WRONG nothing ", "RIGHT Asks who has not spoken yet ");
        assertThat(marked(Questions.ordering(), Given.of(new Response.Ordered(List.of("knock", "thank", "ask")))))
                .containsExactly("RIGHT Knock ", "WRONG Say thank you ", "WRONG Ask one <em>open</em> question ");
        assertThat(marked(Questions.poll(), chosen("stall"))).containsExactly("NONE Run a stall ");
    }

    @Test
    void what_would_have_been_right_is_told_of_pairs_and_orders_only() {
        assertThat(Questions.all().stream()
                        .filter(question -> !question.fold(new RightLines()).isEmpty())
                        .map(Question::id))
                .containsExactly("qq-matching", "qq-ordering");
        assertThat(lines(Questions.matching().fold(new RightLines())))
                .containsExactly(
                        "Minute <strong>taker</strong>: Writes down what was decided",
                        "Chair: Asks who has not spoken yet");
        assertThat(lines(Questions.ordering().fold(new RightLines())))
                .containsExactly("1: Knock", "2: Ask one <em>open</em> question", "3: Say thank you");
    }

    private static Control control(Question question, Given given) {
        return question.fold(new AnswerControl(given, Shuffle.none(), "en"));
    }

    private static List<String> fields(Control control) {
        return ((Control.Rows) control)
                .rows().stream().map(row -> row.field() + "=" + row.chosen()).toList();
    }

    private static List<String> told(Question question, Given given) {
        return lines(question.fold(new AnswerLines(given)));
    }

    private static List<String> lines(List<AnswerLine> lines) {
        return lines.stream()
                .map(line -> line.label().map(label -> label.value() + ": ").orElse("") + said(line.said()))
                .toList();
    }

    private static List<String> marked(Question question, Given given) {
        return question.fold(new MarkedParts(given)).stream()
                .map(part -> part.mark() + " " + said(part.said()) + " "
                        + part.feedback().map(SafeHtml::value).orElse(""))
                .toList();
    }

    private static String said(Optional<SafeHtml> said) {
        return said.map(SafeHtml::value).orElse("nothing");
    }

    private static Given chosen(String... keys) {
        return Given.of(new Response.Chosen(Set.of(keys)));
    }

    private static Given typed(String words) {
        return Given.of(new Response.Typed(words));
    }

    private static Given matched(Map<String, String> pairs) {
        return Given.of(new Response.Matched(pairs));
    }
}

package lms.web.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lms.content.Asked;
import lms.content.ChoiceQuestion;
import lms.content.MatchingQuestion;
import lms.content.NumericQuestion;
import lms.content.Option;
import lms.content.OrderingQuestion;
import lms.content.PollQuestion;
import lms.content.Question;
import lms.content.Quiz;
import lms.content.TextQuestion;

/** One question of each type, as the renderer would make it. */
public final class Questions {

    private Questions() {}

    /** Right is {@code listen}. */
    public static ChoiceQuestion single() {
        return new ChoiceQuestion(
                asked("qq-single", 1, "What comes first at the door?"),
                ChoiceQuestion.Choice.SINGLE,
                List.of(
                        option("talk", false, "Say what <em>we</em> stand for", "That comes later."),
                        option("listen", true, "Ask, and listen", "People decide in seconds.")));
    }

    /** Right are {@code lift} and {@code none}. */
    public static ChoiceQuestion multiple() {
        return new ChoiceQuestion(
                asked("qq-multiple", 2, "What may you write down?"),
                ChoiceQuestion.Choice.MULTIPLE,
                List.of(
                        option("none", true, "“No answer”", "Yes."),
                        option("knees", false, "“Bad knees”", "That is about health."),
                        option("lift", true, "“Lift broken since May”", "Yes: it is about the house.")));
    }

    /** Right is 12 to 15. */
    public static NumericQuestion numeric() {
        return new NumericQuestion(
                asked("qq-numeric", 1, "How many doors does a pair reach in an hour?"),
                new BigDecimal("12"),
                new BigDecimal("15.50"),
                Optional.of("doors"));
    }

    /** Right is "branch" and whatever begins with "local "; "section" is recognised as wrong. */
    public static TextQuestion text() {
        return new TextQuestion(
                asked("qq-text", 1, "What do we call the members of one place?"),
                true,
                List.of(
                        new TextQuestion.Expected("e-branch", true, "branch", Optional.of("<p>That is it.</p>")),
                        new TextQuestion.Expected("e-local", true, "local *", Optional.empty()),
                        new TextQuestion.Expected(
                                "e-section", false, "section", Optional.of("<p>That one has a subject.</p>"))));
    }

    /** Right is {@code minutes=write}, {@code chair=ask}; {@code sing} belongs nowhere. */
    public static MatchingQuestion matching() {
        return new MatchingQuestion(
                asked("qq-matching", 1, "Who does what?"),
                List.of(
                        new MatchingQuestion.Pair("minutes", "Minute <strong>taker</strong>", "write"),
                        new MatchingQuestion.Pair("chair", "Chair", "ask")),
                List.of(
                        new MatchingQuestion.Choice("ask", "Asks who has not spoken yet"),
                        new MatchingQuestion.Choice("sing", "Sings & dances"),
                        new MatchingQuestion.Choice("write", "Writes down what was decided")));
    }

    /** Right is {@code knock}, {@code ask}, {@code thank}; shown as {@code thank}, {@code knock}, {@code ask}. */
    public static OrderingQuestion ordering() {
        return new OrderingQuestion(
                asked("qq-ordering", 1, "In which order?"),
                List.of(
                        new OrderingQuestion.Item("knock", "Knock", "b"),
                        new OrderingQuestion.Item("ask", "Ask one <em>open</em> question", "c"),
                        new OrderingQuestion.Item("thank", "Say thank you", "a")));
    }

    public static PollQuestion poll() {
        return new PollQuestion(
                asked("qq-poll", 0, "What would you do on Saturday?"),
                List.of(option("doors", false, "Knock on doors", ""), option("stall", false, "Run a stall", "")));
    }

    /** All of them, in that order. */
    public static List<Question> all() {
        return List.of(single(), multiple(), numeric(), text(), matching(), ordering(), poll());
    }

    /** A quiz of these questions, passed from 60 %, as often as one likes. */
    public static Quiz quiz(List<Question> questions) {
        return new Quiz("q-all", "All of them", questions, true, OptionalInt.of(60), OptionalInt.empty(), false);
    }

    private static Asked asked(String id, int points, String prompt) {
        return new Asked(
                id,
                "hash-" + id,
                points,
                "<p>" + prompt + "</p>",
                Optional.of("<p>Think of your last round.</p>"),
                Optional.of("<p>It is about trust.</p>"),
                Optional.of("obj-doors"));
    }

    private static Option option(String key, boolean right, String html, String feedback) {
        return new Option(
                key,
                right,
                html,
                Optional.of(feedback).filter(each -> !each.isEmpty()).map(each -> "<p>" + each + "</p>"));
    }
}

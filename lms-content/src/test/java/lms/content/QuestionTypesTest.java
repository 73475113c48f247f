package lms.content;

import static lms.content.testkit.Rendered.quiz;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lms.content.testkit.SampleCurriculum;
import org.junit.jupiter.api.Test;

/** Every type of question but the choices, from the text of the author to the mark. */
class QuestionTypesTest {
    private static final String TABLE = """
            Context comes first:

            | Year | Members |
            | --- | --- |
            | 2025 | 40 |

            Who does what?

            | Place | Who *decides* |
            | --- | --- |
            | **Ward** | The councillor {#councillor} |
            | Branch {#branch} | The members |
            |  | The weather |
            """;
    private static final String ITEMS = """
            Which comes first?

            1. *Listen* {#listen}
            2. Talk
            3. Act
            """;

    @Test
    void numeric_countsWhatIsWithinItsTolerance_howeverItIsTyped() {
        NumericQuestion question =
                (NumericQuestion) question("type=numeric answer=1250 tolerance=0.5 unit=members", "How many?\n");

        assertThat(question.from()).isEqualByComparingTo("1249.5");
        assertThat(question.to()).isEqualByComparingTo("1250.5");
        assertThat(question.unit()).contains("members");
        assertThat(List.of("1250", " 1,250 ", "1 250.5", "1249.50 members", "£1250", "+1250"))
                .allMatch(text -> question.isRight(new Response.Typed(text)));
        assertThat(List.of("1251", "1249.4", "12.50", "1,25", "about 1250", "", "-1250", "1e3", "١٢٥٠"))
                .noneMatch(text -> question.isRight(new Response.Typed(text)));
    }

    @Test
    void numeric_takesARangeWithBothItsEnds() {
        NumericQuestion question = (NumericQuestion) question("type=numeric answer=\"-2 .. 3\"", "How cold?\n");

        assertThat(List.of("-2", "\u22122", "0", "3.0")).allMatch(text -> question.isRight(new Response.Typed(text)));
        assertThat(List.of("-2.1", "3.01")).noneMatch(text -> question.isRight(new Response.Typed(text)));
    }

    @Test
    void text_isRecognisedByTheFirstPatternThatFits() {
        TextQuestion question = (TextQuestion) question("type=text", """
                Which city?

                - [x] Cardiff
                - [x] *caer dydd*
                - [ ] Swan*
                  > In **1900**, yes.
                - [ ] *
                  > Look at a map.
                """);

        assertThat(question.promptHtml()).isEqualTo("<p>Which city?</p>");
        assertThat(List.of("cardiff", " CARDIFF ", "yng Nghaer Caer   Dydd!"))
                .allMatch(text -> question.isRight(new Response.Typed(text)));
        assertThat(List.of("swansea", "Cardif", "", "a Cardiff"))
                .noneMatch(text -> question.isRight(new Response.Typed(text)));
        assertThat(question.recognised("Swansea").orElseThrow().feedbackHtml())
                .contains("<p>In <strong>1900</strong>, yes.</p>");
        assertThat(question.recognised("Leeds").orElseThrow().feedbackHtml()).contains("<p>Look at a map.</p>");
    }

    @Test
    void text_toBeMatchedExactly_heedsCapitals() {
        TextQuestion question = (TextQuestion) question("type=text match=exact", "Spell it:\n\n- [x] d'Hondt\n");

        assertThat(question.isRight(new Response.Typed("d\u2019Hondt"))).isTrue();
        assertThat(question.isRight(new Response.Typed("D'hondt"))).isFalse();
        assertThat(question.recognised("D'hondt")).isEmpty();
    }

    @Test
    void matching_takesTheLastTable_withEverythingOnTheRightToChooseFrom() {
        MatchingQuestion question = (MatchingQuestion) question("type=matching points=2", TABLE);

        assertThat(question.promptHtml())
                .contains("Context", "40", "Who does what?")
                .doesNotContain("weather");
        assertThat(question.points()).isEqualTo(2);
        assertThat(question.pairs())
                .extracting(MatchingQuestion.Pair::html)
                .containsExactly("<strong>Ward</strong>", "Branch");
        assertThat(question.choices())
                .extracting(MatchingQuestion.Choice::text)
                .containsExactlyInAnyOrder("The councillor", "The members", "The weather");
        String ward = question.pairs().get(0).key();
        String members = question.pairs().get(1).rightKey();
        assertThat(question.isRight(new Response.Matched(Map.of(ward, "councillor", "branch", members))))
                .isTrue();
        assertThat(question.isRight(new Response.Matched(Map.of(ward, members, "branch", members))))
                .isFalse();
        assertThat(question.isRight(new Response.Matched(Map.of("branch", members))))
                .isFalse();
    }

    @Test
    void matching_showsItsChoicesInTheSameOrder_whateverIsRightAndWhereverItStands() {
        List<MatchingQuestion.Choice> choices = ((MatchingQuestion) question("type=matching", TABLE)).choices();
        String swapped = TABLE.replace("**Ward** | The councillor {#councillor}", "**Ward** | ?")
                .replace("The members", "The councillor {#councillor}")
                .replace("?", "The members");
        String moved = TABLE.replace("|  | The weather |\n", "")
                .replace("| --- | --- |\n| **Ward**", "| --- | --- |\n|  | The weather |\n| **Ward**");

        assertThat(((MatchingQuestion) question("type=matching", swapped)).choices())
                .isEqualTo(choices);
        assertThat(((MatchingQuestion) question("type=matching", moved)).choices())
                .isEqualTo(choices);
    }

    @Test
    void ordering_isRightInOneOrder_whichIsNeverTheOneShown() {
        OrderingQuestion question = (OrderingQuestion) question("type=ordering", ITEMS);
        List<String> right =
                question.items().stream().map(OrderingQuestion.Item::key).toList();

        assertThat(question.items())
                .extracting(OrderingQuestion.Item::html)
                .containsExactly("<em>Listen</em>", "Talk", "Act");
        assertThat(right).startsWith("listen");
        assertThat(question.isRight(new Response.Ordered(right))).isTrue();
        assertThat(question.isRight(new Response.Ordered(List.of(right.get(1), right.get(0), right.get(2)))))
                .isFalse();
        for (int i = 0; i < 30; i++) {
            OrderingQuestion another =
                    (OrderingQuestion) question("type=ordering", "Order " + i + "\n\n1. a" + i + "\n2. b\n3. c\n");
            assertThat(another.shuffled())
                    .isNotEqualTo(another.items())
                    .containsExactlyInAnyOrderElementsOf(another.items());
        }
    }

    @Test
    void poll_marksNothing() {
        PollQuestion question = (PollQuestion) question("type=poll", "How often?\n\n1. A rule\n\n\n- Often\n- Never\n");

        assertThat(question.points()).isZero();
        assertThat(question.promptHtml()).contains("How often?", "A rule");
        assertThat(question.options()).extracting(Option::html).containsExactly("Often", "Never");
        assertThat(question.isRight(
                        new Response.Chosen(Set.of(question.options().get(0).key()))))
                .isFalse();
    }

    @Test
    void translation_keepsKeysAndHash_andShowsItsOwnWords() {
        String english = ":::quiz{#q}\n\n" + asked("a", "type=numeric answer=5 unit=people", "How many?\n")
                + asked("b", "type=text", "Which?\n\n- [x] Cardiff\n- [ ] *\n") + asked("c", "type=matching", TABLE)
                + asked("d", "type=ordering", ITEMS) + asked("e", "type=poll", "How often?\n\n- Often\n- Never\n")
                + ":::\n";
        String welsh = english.replace("unit=people", "unit=pobl")
                .replace("Cardiff", "Caerdydd")
                .replace("The members", "Yr aelodau")
                .replace("Branch {#branch}", "Cangen")
                .replace("Talk", "Siarad")
                .replace("Often", "Yn aml");
        SampleCurriculum sample = new SampleCurriculum()
                .body(english)
                .with("lessons/one.cy.md", "---\ntranslation_of: one\ntitle: Un\n---\n\n" + welsh);
        List<Question> first =
                quiz(sample.render("one", "en", Audience.LEARNER)).questions();
        List<Question> second =
                quiz(sample.render("one", "cy", Audience.LEARNER)).questions();

        assertThat(second)
                .extracting(Question::hash)
                .isEqualTo(first.stream().map(Question::hash).toList());
        assertThat(((NumericQuestion) second.get(0)).unit()).contains("pobl");
        assertThat(second.get(1).isRight(new Response.Typed("caerdydd"))).isTrue();
        assertThat(((TextQuestion) second.get(1)).expected().get(0).key())
                .isEqualTo(((TextQuestion) first.get(1)).expected().get(0).key());
        assertThat(((MatchingQuestion) second.get(2)).pairs())
                .extracting(MatchingQuestion.Pair::key, MatchingQuestion.Pair::rightKey)
                .isEqualTo(((MatchingQuestion) first.get(2))
                        .pairs().stream()
                                .map(pair -> org.assertj.core.groups.Tuple.tuple(pair.key(), pair.rightKey()))
                                .toList());
        assertThat(((MatchingQuestion) second.get(2)).choices())
                .extracting(MatchingQuestion.Choice::text)
                .contains("Yr aelodau");
        assertThat(((OrderingQuestion) second.get(3)).items())
                .extracting(OrderingQuestion.Item::html)
                .contains("Siarad");
        assertThat(((OrderingQuestion) second.get(3))
                        .shuffled().stream().map(OrderingQuestion.Item::key).toList())
                .isEqualTo(((OrderingQuestion) first.get(3))
                        .shuffled().stream().map(OrderingQuestion.Item::key).toList());
        assertThat(((PollQuestion) second.get(4)).options())
                .extracting(Option::html)
                .contains("Yn aml");
    }

    @Test
    void responseOfAnotherShape_isNotRight() {
        Question question = question("type=numeric answer=5", "How many?\n");

        assertThat(question.isRight(new Response.NotSure())).isFalse();
        assertThat(question.isRight(new Response.Chosen(Set.of("5")))).isFalse();
    }

    private static Question question(String attributes, String inside) {
        String body = ":::quiz{#q}\n\n" + asked("a", attributes, inside) + ":::\n";
        return quiz(new SampleCurriculum().body(body).render(Audience.LEARNER))
                .questions()
                .get(0);
    }

    private static String asked(String id, String attributes, String inside) {
        return ":::question{#q-" + id + " " + attributes + "}\n\n" + inside + "\n:::\n\n";
    }
}

package lms.content.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lms.content.document.Document;
import lms.content.finding.Findings;
import lms.content.markdown.MarkdownParser;
import org.junit.jupiter.api.Test;

class QuizKeysTest {
    /** Stored attempts hold these: if this test fails, answers in existing databases lose their meaning. */
    @Test
    void keysAndHashes_neverChange() {
        QuestionParts question = question("Which?", "- [x] This", "- [ ] That");

        assertThat(question.options()).extracting(QuizKeys::option).containsExactly("86e1de74820a", "0f87c1aedc81");
        assertThat(QuizKeys.question(question))
                .isEqualTo("789dbf563abcc0ff9eb11ba239f5b77212b05cfde45a01c954669a5fbf4b4462");
    }

    @Test
    void key_dependsOnTheTextAlone() {
        String key = QuizKeys.option(
                question("Which?", "- [x] This *one*", "- [ ] That").options().get(0));

        assertThat(QuizKeys.option(question("Other", "- [ ] That", "- [ ]   This\n  one\n  > Feedback")
                        .options()
                        .get(1)))
                .isEqualTo(key);
        assertThat(QuizKeys.option(question("Which?", "- [x] This two", "- [ ] That")
                        .options()
                        .get(0)))
                .isNotEqualTo(key);
    }

    @Test
    void key_thatTheAuthorGave_survivesRewordingAndIsNotShown() {
        OptionParts option = question("Which?", "- [x] This **one** {#mine}", "- [ ] That")
                .options()
                .get(0);

        assertThat(QuizKeys.option(option)).isEqualTo("mine");
        assertThat(option.text()).isEqualTo("This one");
    }

    @Test
    void hash_changesWithWhatIsAskedAndWithWhatIsRight_butNotWithOrderHintOrFeedback() {
        String hash = QuizKeys.question(question("Which?", "- [x] This", "- [ ] That"));

        assertThat(QuizKeys.question(question("Which one?", "- [x] This", "- [ ] That")))
                .isNotEqualTo(hash);
        assertThat(QuizKeys.question(question("Which?", "- [ ] This", "- [x] That")))
                .isNotEqualTo(hash);
        assertThat(QuizKeys.question(question("Which?", "- [x] This", "- [ ] That", "- [ ] None")))
                .isNotEqualTo(hash);
        assertThat(QuizKeys.question(question("Which?", "- [ ] That", "- [x] This")))
                .isEqualTo(hash);
        assertThat(QuizKeys.question(
                        question("Which?", "- [x] This\n  > Yes.", "- [ ] That\n\n:::hint\n\nThink.\n\n:::")))
                .isEqualTo(hash);
    }

    /** As {@link #keysAndHashes_neverChange}, for the types that came later. */
    @Test
    void keysAndHashes_ofTheOtherTypes_neverChange() {
        QuestionParts numeric = asked("type=numeric answer=5.0 tolerance=1 unit=km", "How far?");
        QuestionParts text = asked("type=text", "Which?\n\n- [x] This*\n- [ ] *That*\n- [ ] *");
        QuestionParts matching =
                asked("type=matching", "Who?\n\n| A | B |\n| --- | --- |\n| Ward | *One* |\n|  | Two |");
        QuestionParts ordering = asked("type=ordering", "When?\n\n1. First\n2. Then\n3. Last");
        QuestionParts poll = asked("type=poll", "How?\n\n- Well\n- Badly");

        assertThat(text.options())
                .extracting(QuizKeys::expected)
                .containsExactly("b64d2b8ebe20", "ccfde03cc448", "684888c0ebb1");
        assertThat(matching.pairs())
                .extracting(pair -> QuizKeys.side(pair.right()))
                .containsExactly("8b12507783d5", "94a72c074cfe");
        assertThat(List.of(numeric, text, matching, ordering, poll))
                .extracting(QuizKeys::question)
                .containsExactly(
                        "0fab4f01bd8701d7392ad84d932fe61eda27cbf174799b2b994ec789cadab668",
                        "1b6db029a08e6690508195688ed8fdd8621327b2283c655fa2a684b764fc4208",
                        "90b88402fbd7302565af40b121c881eeb7d476942a0e575d8b4886fd8d27adbe",
                        "d765e50797c24aac8e07e00125c0cf99db3019fbb81eb5f271930deb3f04e215",
                        "c0a913526f3cdd761ee8b1415d5c2baa03948761d72eaf4b792f17c87d8cd851");
    }

    @Test
    void hash_ofANumber_dependsOnWhatIsRight_notOnHowItIsWritten() {
        String hash = QuizKeys.question(asked("type=numeric answer=5 tolerance=1", "How far?"));

        assertThat(QuizKeys.question(asked("type=numeric answer=\"4..6.0\" points=3", "How far?")))
                .isEqualTo(hash);
        assertThat(QuizKeys.question(asked("type=numeric answer=5", "How far?")))
                .isNotEqualTo(hash);
        assertThat(QuizKeys.question(asked("type=numeric answer=5 tolerance=1 unit=km", "How far?")))
                .isNotEqualTo(hash);
    }

    @Test
    void hash_ofATextQuestion_dependsOnPatternsOrderAndCapitals() {
        String hash = QuizKeys.question(asked("type=text", "Which?\n\n- [x] That\n- [ ] Th*"));

        assertThat(QuizKeys.question(asked("type=text match=ignore-case", "Which?\n\n- [x] That\n- [ ] Th*\n  > No.")))
                .isEqualTo(hash);
        assertThat(QuizKeys.question(asked("type=text match=exact", "Which?\n\n- [x] That\n- [ ] Th*")))
                .isNotEqualTo(hash);
        assertThat(QuizKeys.question(asked("type=text", "Which?\n\n- [ ] Th*\n- [x] That")))
                .isNotEqualTo(hash);
        assertThat(QuizKeys.question(asked("type=text", "Which?\n\n- [x] That\n- [ ] *Th*")))
                .isNotEqualTo(hash);
    }

    @Test
    void hash_ofPairs_dependsOnWhatBelongsWhere_notOnTheOrderOfRows() {
        String table = "Who?\n\n| A | B |\n| --- | --- |\n";
        String hash = QuizKeys.question(asked("type=matching", table + "| Ward | One |\n| Town | Two |\n|  | Three |"));

        assertThat(QuizKeys.question(asked("type=matching", table + "|  | Three |\n| Town | Two |\n| Ward | One |")))
                .isEqualTo(hash);
        assertThat(QuizKeys.question(asked("type=matching", table + "| Ward | Two |\n| Town | One |\n|  | Three |")))
                .isNotEqualTo(hash);
        assertThat(QuizKeys.question(asked("type=matching", table + "| Ward | One |\n| Town | Two |")))
                .isNotEqualTo(hash);
    }

    @Test
    void hash_ofAnOrder_dependsOnTheOrder_andThatOfAPollDoesNot() {
        assertThat(QuizKeys.question(asked("type=ordering", "When?\n\n1. a\n2. b\n3. c")))
                .isNotEqualTo(QuizKeys.question(asked("type=ordering", "When?\n\n1. b\n2. a\n3. c")));
        assertThat(QuizKeys.question(asked("type=poll", "When?\n\n- a\n- b")))
                .isEqualTo(QuizKeys.question(asked("type=poll", "When?\n\n- b\n- a")));
    }

    private static QuestionParts question(String prompt, String... options) {
        return asked("type=single", prompt + "\n\n" + String.join("\n", options));
    }

    private static QuestionParts asked(String attributes, String inside) {
        String text = ":::quiz{#q}\n\n:::question{#q-a " + attributes + "}\n\n" + inside + "\n\n:::\n\n:::\n";
        Document document = new MarkdownParser().parse(text, 0, Findings.empty().in("lessons/one.md"));
        return QuizParts.of(document.directives("quiz").findFirst().orElseThrow())
                .questions()
                .get(0);
    }
}

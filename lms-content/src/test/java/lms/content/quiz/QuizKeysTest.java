package lms.content.quiz;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static QuestionParts question(String prompt, String... options) {
        String text = ":::quiz{#q}\n\n:::question{#q-a type=single}\n\n" + prompt + "\n\n" + String.join("\n", options)
                + "\n\n:::\n\n:::\n";
        Document document = new MarkdownParser().parse(text, 0, Findings.empty().in("lessons/one.md"));
        return QuizParts.of(document.directives("quiz").findFirst().orElseThrow())
                .questions()
                .get(0);
    }
}

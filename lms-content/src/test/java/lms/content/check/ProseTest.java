package lms.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lms.content.document.Position;
import lms.content.finding.Findings;
import lms.content.markdown.MarkdownParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {
    @Test
    void fullStop_endsASentenceUnlessItBelongsToAShortWord() {
        assertThat(words("Ask Mr. Smith, e.g. About it. Then wait! \"Why?\" she said. It took 2.5 hours."))
                .containsExactly(6, 2, 3, 4);
    }

    @Test
    void sentence_knowsWhereItBeginsBehindMarkup() {
        List<Sentence> prose = prose("🙂 **Wait.** Then [knock](x.md). Then\nask. Leave.");

        assertThat(prose)
                .extracting(Sentence::at)
                .containsExactly(new Position(1, 1), new Position(1, 13), new Position(1, 33), new Position(2, 6));
    }

    @Test
    void onlyWhatALearnerReadsOneAfterTheOther_counts() {
        assertThat(words("""
                # A heading

                One two.

                - Three four five

                | A | B |
                | --- | --- |
                | six | seven |

                :::facilitator

                A secret of many words.

                :::

                :::only{lang=cy}

                Dim ond yn Gymraeg.

                :::

                :::hint

                Eight nine ten eleven.

                :::
                """)).containsExactly(2, 3, 4);
    }

    @ParameterizedTest
    @CsvSource({
        "door, 1",
        "neighbour, 2",
        "people, 2",
        "rule, 1",
        "asked, 1",
        "needed, 2",
        "times, 1",
        "changes, 2",
        "municipality, 6",
        "the, 1",
        "2027, 1",
        "organisation, 5"
    })
    void word_isCountedInSyllables(String word, int syllables) {
        assertThat(Sentence.of(Position.START, word).syllables()).isEqualTo(syllables);
    }

    private static List<Integer> words(String markdown) {
        return prose(markdown).stream().map(Sentence::words).toList();
    }

    private static List<Sentence> prose(String markdown) {
        return Prose.of(new MarkdownParser().parse(markdown, 0, Findings.empty()));
    }
}

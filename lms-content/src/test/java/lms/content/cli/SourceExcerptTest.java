package lms.content.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lms.content.Diagnostic;
import lms.content.Severity;
import lms.content.source.SourceTree;
import org.junit.jupiter.api.Test;

class SourceExcerptTest {

    @Test
    void caret_standsUnderTheColumn() {
        assertThat(excerpt("one two three", 5, "no")).isEqualTo("    1 | one two three\n      |     ^\n");
    }

    @Test
    void quotedWord_isUnderlinedWhole() {
        assertThat(excerpt("one two three", 5, "what is 'two'")).endsWith("      |     ^^^\n");
        assertThat(excerpt("one two three", 5, "what is 'four'")).endsWith("      |     ^\n");
    }

    @Test
    void tabs_becomeSpacesUpToTheNextStop() {
        assertThat(excerpt("\ta\tb", 4, "no")).isEqualTo("    1 |     a   b\n      |         ^\n");
    }

    @Test
    void wideCharacters_takeTwoPlacesAndAccentsNone() {
        assertThat(excerpt("日本 e\u0301x", 6, "no")).endsWith("      |       ^\n");
        assertThat(excerpt("🙂 x", 3, "no")).endsWith("      |    ^\n");
    }

    @Test
    void endOfTheLine_canBeShown() {
        assertThat(excerpt("one", 4, "no")).endsWith("      |    ^\n");
        assertThat(excerpt("one", 40, "no")).endsWith("      |    ^\n");
    }

    @Test
    void longLine_isCutAroundTheColumn() {
        String line = "abcdefghij".repeat(30);

        String excerpt = excerpt(line, 151, "no");

        List<String> shown = excerpt.lines().toList();
        assertThat(shown.get(0)).startsWith("    1 | …").endsWith("…").hasSize(40);
        assertThat(shown.get(0).charAt(shown.get(1).indexOf('^'))).isEqualTo('a');
        assertThat(excerpt(line, 1, "no")).startsWith("    1 | abc").contains("…\n      | ^\n");
        assertThat(excerpt(line, 300, "no").lines().toList().get(0)).endsWith("hij");
    }

    @Test
    void lineThatIsEmptyOrMissing_isNotShown() {
        assertThat(excerpt("", 1, "no")).isEmpty();
        SourceTree tree = SourceTree.of(Map.of("b.md", new byte[] {(byte) 0xFF}));
        assertThat(new SourceExcerpt(Paint.PLAIN, 40).of(finding(1, ""), tree)).isEmpty();
    }

    private static String excerpt(String line, int column, String message) {
        SourceTree tree = SourceTree.of(Map.of("a.md", (line + "\r\nnext").getBytes(UTF_8)));
        return new SourceExcerpt(Paint.PLAIN, 40).of(finding(column, message), tree);
    }

    private static Diagnostic finding(int column, String message) {
        return new Diagnostic("a.md", 1, column, Severity.ERROR, "S01", message, Optional.empty(), List.of());
    }
}

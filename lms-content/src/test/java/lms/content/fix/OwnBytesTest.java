package lms.content.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import lms.content.Diagnostic;
import lms.content.testkit.RandomLesson;
import lms.content.testkit.SampleCurriculum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A change that mends a fault changes its own bytes and no others, tried with lessons made up from seeds. */
class OwnBytesTest {
    private static final int LESSONS = 200;

    static IntStream seeds() {
        return IntStream.range(0, LESSONS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyChange_leavesTheRestAsItIs(int seed) {
        String text = SampleCurriculum.lesson("one", "One", untidy(seed));
        for (Diagnostic finding : mendable(text)) {
            List<TextEdit> edits = new EditPlaces(text).of(finding.repair()).orElseThrow();
            String after = TextEdit.applyAll(text, edits).orElseThrow();

            int from = edits.stream().mapToInt(TextEdit::offset).min().orElseThrow();
            int to = edits.stream()
                    .mapToInt(edit -> edit.offset() + edit.length())
                    .max()
                    .orElseThrow();
            assertThat(after).as("seed %s, %s", seed, finding).startsWith(text.substring(0, from));
            assertThat(after).as("seed %s, %s", seed, finding).endsWith(text.substring(to));
            assertThat(to - from).as("seed %s, %s", seed, finding).isLessThan(200);
        }
    }

    @Test
    void lessons_haveSomethingToMend() {
        assertThat(seeds().mapToObj(OwnBytesTest::untidy)
                        .map(body -> SampleCurriculum.lesson("one", "One", body))
                        .mapToInt(text -> mendable(text).size())
                        .sum())
                .isGreaterThan(LESSONS);
    }

    private static List<Diagnostic> mendable(String text) {
        return new SampleCurriculum()
                .with("lessons/one.md", text).read().diagnostics().stream()
                        .filter(finding -> finding.file().equals("lessons/one.md"))
                        .filter(finding -> !finding.repair().isEmpty())
                        .toList();
    }

    /** A lesson of which some blank lines are gone, some fences are short and some line ends are those of Windows. */
    private static String untidy(int seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(List.of(RandomLesson.of(seed).split("\n", -1)));
        for (int i = 0; i < 4; i++) {
            int at = random.nextInt(lines.size());
            if (lines.get(at).isEmpty()) {
                lines.remove(at);
            } else if (random.nextBoolean()) {
                lines.set(at, lines.get(at).replace("minutes", "minuts").replace("::::activity", "::::activty"));
            }
        }
        return String.join(random.nextInt(4) == 0 ? "\r\n" : "\n", lines);
    }
}

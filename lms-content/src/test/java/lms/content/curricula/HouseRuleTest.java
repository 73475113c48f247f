package lms.content.curricula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import lms.content.Curriculum;
import lms.content.CurriculumReader;
import lms.content.Lesson;
import lms.content.Reading;
import lms.content.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the house is broken by somebody who spoils a good lesson. */
class HouseRuleTest {
    private static final Path FOLDER = Path.of("..", "curricula", "organiser-training");
    private static final String ID = "debrief";
    private static final String FILE = "lessons/" + ID + ".md";

    static Stream<Arguments> spoilt() {
        return Stream.of(
                spoilt(
                        HouseRule.OBJECTIVES,
                        text -> text.replaceAll("(?m)^  - \\{id: obj-(data|people|next).*\n", "")
                                .replaceAll(" objective=obj-(data|people|next)", "")),
                spoilt(HouseRule.TIMING, text -> text.replaceFirst(", online: \\w+}", "}")),
                spoilt(
                        HouseRule.OPENING,
                        text -> text.replaceFirst("(?s)(\n# [^\n]*\n).*?\n## ", "$1\nRead on.\n\n## ")),
                spoilt(
                        HouseRule.ACTIVITY,
                        text -> text.replaceAll("(:+)activity.*?\\{#(\\S+) .*", "$1discussion{#$2}")),
                spoilt(HouseRule.QUESTIONS, HouseRuleTest::withTwoQuestions),
                spoilt(HouseRule.FEEDBACK, text -> text.replaceFirst("(?m)^  > .*\n", "")),
                spoilt(
                        HouseRule.KEY_POINTS,
                        text -> text.replaceFirst("(?s)(:+keypoints\n\n- [^\n]*\n).*?(\n:)", "$1$2")),
                spoilt(HouseRule.PLAN, text -> text.replace("{plan=true}", "")),
                spoilt(HouseRule.NOTES, text -> text.replace("**What usually goes wrong.**", "**Slips.**")),
                spoilt(HouseRule.NOTES, text -> text.replace("**Online.", "**On a call.")),
                spoilt(HouseRule.NOTES, text -> text.replace("**Access.", "**For all.")),
                spoilt(HouseRule.READING, text -> text.replaceFirst("Unchecked\\.", "Look it up.")),
                spoilt(HouseRule.READING, text -> text.replaceFirst("Unchecked\\.", "Seen 21 November 2026.")),
                spoilt(HouseRule.READING, text -> text.replaceFirst("Seen 21 November 2026\\.", "Unchecked.")),
                spoilt(HouseRule.READING, text -> text.replaceFirst("(?s)(:+reading\n).*?\n:", "$1\nAsk around.\n\n:")),
                spoilt(HouseRule.LENGTH, text -> text.replaceFirst("(?s)\n## .*?\n(?=::)", "\n")),
                spoilt(HouseRule.REVIEW, text -> text.replaceFirst("(?m)^review_by:.*\n", "")),
                spoilt(HouseRule.REVIEW, text -> text.replaceFirst("(?m)^nations:.*\n", "")),
                spoilt(HouseRule.ACTS, text -> withOpening(text, "The Bus Services Act says so.")),
                spoilt(HouseRule.AUTHORS, text -> text.replaceFirst("authors: \\[.*?\\]", "authors: [Sam Example]")));
    }

    private static Arguments spoilt(HouseRule rule, UnaryOperator<String> deed) {
        return Arguments.of(rule, deed);
    }

    private static String withTwoQuestions(String text) {
        int third = text.lastIndexOf('\n', text.indexOf("question{#qq-people")) + 1;
        String head = text.substring(0, third);
        return head + text.substring(third).replaceFirst("(?s).*?\n(?=:{5,}\n\n:+keypoints)", "");
    }

    private static String withOpening(String text, String sentence) {
        return text.replaceFirst("(\n# [^\n]*\n)", "$1\n" + sentence + "\n");
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void lessonThatLacksSomething_breaksTheRule(HouseRule rule, UnaryOperator<String> deed) throws IOException {
        String good = text();
        String bad = deed.apply(good);

        assertThat(bad).as("the text is spoilt").isNotEqualTo(good);
        assertThat(broken(bad)).anyMatch(fault -> fault.startsWith(rule + ":"));
    }

    @ParameterizedTest
    @EnumSource(HouseRule.class)
    void everyRule_isBrokenHere(HouseRule rule) {
        assertThat(spoilt().map(arguments -> arguments.get()[0])).contains(rule);
    }

    @Test
    void goodLesson_breaksNone() throws IOException {
        assertThat(broken(text())).isEmpty();
    }

    @Test
    void actWithItsYear_mayHaveItsNationBetween() throws IOException {
        String text = withOpening(text(), "The Libraries Act (Northern Ireland) 2008 says so. The Act is short.");

        assertThat(broken(text)).isEmpty();
    }

    private static String text() throws IOException {
        return SourceTree.read(FOLDER).text(FILE).orElseThrow();
    }

    /** What is broken in the lesson when it has this text; the rules of the format may be broken, too. */
    private static List<String> broken(String text) throws IOException {
        SourceTree tree = SourceTree.read(FOLDER);
        Map<String, byte[]> files = new HashMap<>();
        tree.paths().forEach(path -> files.put(path, tree.bytes(path).orElseThrow()));
        files.remove("ids.lock.yml");
        files.put(FILE, text.getBytes(StandardCharsets.UTF_8));
        Reading reading = new CurriculumReader().read(SourceTree.of(files), LocalDate.EPOCH);
        Curriculum curriculum = reading.curriculum()
                .orElseThrow(() -> new AssertionError(reading.diagnostics().toString()));
        Lesson lesson = Objects.requireNonNull(curriculum.lessons().get(ID));
        return HouseRule.broken(OurCurricula.text(reading, curriculum, lesson));
    }
}

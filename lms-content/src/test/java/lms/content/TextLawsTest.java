package lms.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lms.content.document.Block;
import lms.content.testkit.RandomLesson;
import lms.content.testkit.SampleCurriculum;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds between the text of a lesson and what is said of it, tried with lessons made up from seeds. */
class TextLawsTest {
    private static final int LESSONS = 200;

    /** Something wrong, the rule that says so, and what it points at. */
    private record Fault(String text, String rule, String at) {}

    private static final List<Fault> FAULTS = List.of(
            new Fault("A [lost page](lost-page.md) here", "L01", "[lost page]"),
            new Fault("A [lost part](#lost-part) here", "L02", "[lost part]"),
            new Fault("A [wrong scheme](ftp://example.org/) here", "L03", "[wrong scheme]"),
            new Fault("A [plain address](http://example.org/) here", "L04", "[plain address]"),
            new Fault("A [click here](https://example.org/) here", "L05", "[click here]"),
            new Fault("An ![](../media/door.png) here", "A01", "![]"),
            new Fault("A <b>tag here", "S01", "<b>"),
            new Fault("A [data](data:text/plain,x) here", "S03", "[data]"));

    static IntStream seeds() {
        return IntStream.range(0, LESSONS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void finding_pointsAtTheFaultWhateverStandsAround(int seed) {
        Random random = new Random(seed);
        Fault fault = FAULTS.get(seed % FAULTS.size());
        String tail = "\n\n## Tail\n\n" + "Text \ud83d\ude42.\n\n".repeat(random.nextInt(5));
        String lead = "\ud83d\ude42 d\u0175r \u6f22\u5b57 ".repeat(random.nextInt(4)) + "- ";
        String body = RandomLesson.of(seed) + lead + fault.text() + tail;
        String file = SampleCurriculum.lesson("one", "One", body);

        List<Diagnostic> found = sample(body).read().diagnostics().stream()
                .filter(finding -> finding.rule().equals(fault.rule()))
                .toList();

        assertThat(found).as("seed %s", seed).hasSize(1);
        String line = file.split("\n", -1)[found.get(0).line() - 1];
        String rest = line.substring(line.offsetByCodePoints(0, found.get(0).column() - 1));
        assertThat(rest).as("%s in line '%s'", found.get(0), line).startsWith(fault.at());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void idsOfHeadings_stayWhenTheTextAroundThemIsEdited(int seed) {
        String body = RandomLesson.of(seed) + "\n\n## Last part\n\nText.\n";
        String edited = body.replaceAll("(?m)^Well, .*\\*\\.$", "Something else altogether.")
                .replaceAll("(?m)^(## .*)$", "Something new.\n\n$1\n\nAnd more.");

        assertThat(edited).isNotEqualTo(body);
        assertThat(headings(edited)).isEqualTo(headings(body));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void renditionThatWasChecked_hasTheBlocksOfItsSource(int seed) {
        Random random = new Random(seed);
        String body = RandomLesson.of(seed);
        String translated = damaged(body, random);
        Reading reading = sample(body)
                .with("lessons/one.cy.md", "---\ntranslation_of: one\ntitle: Un\n---\n\n" + translated)
                .read();

        assertThat(sample(body)
                        .with("lessons/one.cy.md", "---\ntranslation_of: one\ntitle: Un\n---\n\n" + body)
                        .read()
                        .publishable())
                .isTrue();
        reading.curriculum().ifPresent(curriculum -> {
            Lesson lesson = curriculum.lessons().values().iterator().next();
            assertThat(ids(lesson.rendition("cy", "en")))
                    .as("seed %s", seed)
                    .isEqualTo(ids(lesson.rendition("en", "en")));
        });
    }

    /** With a few lines doubled, taken out or changed. */
    private static String damaged(String body, Random random) {
        List<String> blocks = new ArrayList<>(List.of(body.split("\n\n", -1)));
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(blocks.size());
            switch (random.nextInt(4)) {
                case 0 -> blocks.remove(at);
                case 1 -> blocks.add(at, blocks.get(random.nextInt(blocks.size())));
                case 2 -> blocks.set(at, blocks.get(at).replace("{#", "{#x"));
                default -> blocks.set(at, blocks.get(at).replaceAll("-\\d+", "-1"));
            }
        }
        return String.join("\n\n", blocks);
    }

    private static List<String> headings(String body) {
        return sample(body).render(Audience.FACILITATOR).outline().stream()
                .map(Heading::id)
                .toList();
    }

    private static List<String> ids(Rendition rendition) {
        return rendition
                .body()
                .walk()
                .filter(Block.Directive.class::isInstance)
                .flatMap(block -> ((Block.Directive) block).attributes().id().stream())
                .collect(Collectors.toList());
    }

    private static SampleCurriculum sample(String body) {
        return new SampleCurriculum().body(body).with("media/door.png", "PNG");
    }
}

package lms.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lms.content.Audience;
import lms.content.Curriculum;
import lms.content.Diagnostic;
import lms.content.Lesson;
import lms.content.testkit.SampleCurriculum;
import org.junit.jupiter.api.Test;

class LeakRuleTest {
    private static final String BODY = """
            Knock, step back and smile.

            :::facilitator

            Card seven is ambiguous on purpose, so allow some disagreement.

            :::
            """;

    private final Curriculum curriculum = new SampleCurriculum().body(BODY).curriculum();

    @Test
    void learnersOutput_holdsNothingForFacilitators() {
        List<Diagnostic> found = found(curriculum, Audience.LEARNER);

        assertThat(found).isEmpty();
    }

    @Test
    void rendererThatLeaks_isCaught() {
        List<Diagnostic> found = found(curriculum, Audience.FACILITATOR);

        assertThat(found).extracting(Diagnostic::rule).containsExactly("S04");
        assertThat(found).extracting(Diagnostic::line).containsExactly(13);
    }

    @Test
    void textThatStandsInTheOpenAsWell_isNoLeak() {
        String open = "Card seven is ambiguous on purpose, so allow some disagreement.\n\n";
        Curriculum repeated = new SampleCurriculum().body(open + BODY).curriculum();

        List<Diagnostic> found = found(repeated, Audience.FACILITATOR);

        assertThat(found).isEmpty();
    }

    private static List<Diagnostic> found(Curriculum curriculum, Audience audience) {
        Lesson lesson = curriculum.lessons().values().iterator().next();
        return new LeakRule(curriculum, audience).check(lesson, lesson.rendition("en", "en"));
    }
}

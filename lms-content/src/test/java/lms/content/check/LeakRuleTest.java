package lms.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import lms.content.Audience;
import lms.content.Curriculum;
import lms.content.Diagnostic;
import lms.content.finding.Findings;
import lms.content.testkit.SampleCurriculum;
import org.junit.jupiter.api.Test;

class LeakRuleTest {
    private static final String BODY = """
            Knock, step back and smile.

            :::facilitator

            Card seven is ambiguous on purpose, so allow some disagreement.

            :::
            """;

    private final Findings findings = Findings.empty();
    private final Curriculum curriculum = new SampleCurriculum().body(BODY).curriculum();

    @Test
    void learnersOutput_holdsNothingForFacilitators() {
        new LeakRule(curriculum, findings, Audience.LEARNER).check();

        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void rendererThatLeaks_isCaught() {
        new LeakRule(curriculum, findings, Audience.FACILITATOR).check();

        assertThat(findings.sorted()).extracting(Diagnostic::rule).containsExactly("S04");
        assertThat(findings.sorted()).extracting(Diagnostic::line).containsExactly(13);
    }

    @Test
    void textThatStandsInTheOpenAsWell_isNoLeak() {
        String open = "Card seven is ambiguous on purpose, so allow some disagreement.\n\n";
        Curriculum repeated = new SampleCurriculum().body(open + BODY).curriculum();

        new LeakRule(repeated, findings, Audience.FACILITATOR).check();

        assertThat(findings.sorted()).isEmpty();
    }
}

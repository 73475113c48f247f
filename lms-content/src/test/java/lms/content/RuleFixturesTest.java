package lms.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import lms.content.finding.Rule;
import lms.content.guide.RuleGuides;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleFixturesTest {
    /** No text of an author can break these: they have tests of their own, which plant the fault. */
    private static final Set<Rule> WITHOUT_FIXTURES = Set.of(Rule.F07, Rule.S04);

    /** Almost every small curriculum breaks these, so that only their own fixtures tell. */
    private static final Set<Rule> ABOUT_THE_WHOLE = Set.of(Rule.X04, Rule.C02);

    static List<RuleFixture> fixtures() {
        return RuleFixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void reading_findsExactlyWhatIsWrong(RuleFixture fixture) {
        Reading reading = fixture.curriculum().read();

        List<String> found = reading.diagnostics().stream()
                .filter(one -> fixture.rule().equals(one.rule()) || !ABOUT_THE_WHOLE.contains(Rule.valueOf(one.rule())))
                .map(one -> one.rule() + " " + one.file() + ":" + one.line() + ":" + one.column())
                .toList();
        assertThat(found).as("%s", reading.diagnostics()).containsExactlyElementsOf(fixture.expected());
        assertThat(fixture.passes()).isEqualTo(fixture.expected().isEmpty());
        assertThat(reading.publishable())
                .isEqualTo(reading.diagnostics().stream().noneMatch(Diagnostic::isError));
    }

    @Test
    void everyRule_hasAFixtureThatKeepsItAndOneThatBreaksIt() {
        List<RuleFixture> fixtures = fixtures();
        assertThat(Arrays.stream(Rule.values()).filter(rule -> !WITHOUT_FIXTURES.contains(rule)))
                .allSatisfy(rule -> {
                    assertThat(fixtures).anyMatch(one -> one.rule().equals(rule.name()) && one.passes());
                    assertThat(fixtures)
                            .anyMatch(one -> one.rule().equals(rule.name())
                                    && one.expected().stream().anyMatch(found -> found.startsWith(rule.name() + " ")));
                });
    }

    @Test
    void everyRule_saysWhyItMattersAndHowToKeepIt() {
        assertThat(RuleGuides.all()).hasSameSizeAs(Rule.values());
        assertThat(RuleGuides.all()).allSatisfy(guide -> {
            assertThat(guide.why()).as("why of %s", guide.rule()).matches("[A-Z\"].{30,400}[.\"]");
            assertThat(guide.mend()).as("mend of %s", guide.rule()).matches("[A-Z].{20,300}[.`]");
        });
    }

    @Test
    void everyMessage_saysWhatIsWrongAndHowToMendIt() {
        List<Diagnostic> all = fixtures().stream()
                .flatMap(fixture -> fixture.curriculum().read().diagnostics().stream())
                .toList();

        assertThat(all).isNotEmpty().allSatisfy(one -> {
            assertThat(one.message()).doesNotEndWith(".").doesNotContain("null", "Exception", "lms.", "vladsch");
            assertThat(one.hint()).isPresent();
        });
    }
}

package lms.content;

import java.util.ArrayList;
import java.util.List;
import lms.content.guide.RuleExample;
import lms.content.guide.RuleGuide;
import lms.content.guide.RuleGuides;
import lms.content.testkit.SampleCurriculum;

/**
 * A curriculum that keeps or breaks a rule: an example of {@code rules/*.txt}, put into the sample.
 *
 * @param expected all findings, as {@code RULE file:line:column}; none when the rule is kept
 */
record RuleFixture(String rule, boolean passes, List<String> expected, SampleCurriculum curriculum) {
    static List<RuleFixture> all() {
        List<RuleFixture> fixtures = new ArrayList<>();
        for (RuleGuide guide : RuleGuides.all()) {
            for (RuleExample example : guide.examples()) {
                fixtures.add(of(guide.rule().name(), example));
            }
        }
        return fixtures;
    }

    private static RuleFixture of(String rule, RuleExample example) {
        SampleCurriculum curriculum = new SampleCurriculum();
        for (RuleExample.Part part : example.parts()) {
            switch (part.kind()) {
                case BODY -> curriculum.body(part.text());
                case FILE -> curriculum.with(part.path(), part.text());
                case BYTES -> curriculum.with(part.path(), part.bytes());
                case MISSING -> curriculum.without(part.path());
            }
        }
        return new RuleFixture(rule, example.keeps(), example.expected(), curriculum);
    }

    @Override
    public String toString() {
        return rule + (passes ? " kept" : " broken " + expected);
    }
}

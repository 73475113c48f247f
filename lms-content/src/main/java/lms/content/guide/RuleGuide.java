package lms.content.guide;

import java.util.List;
import lms.content.finding.Rule;

/**
 * What people are told about a rule.
 *
 * @param why why it matters, in one to three sentences; {@code `backticks`} mark what is to be typed
 * @param mend how to mend what breaks it, likewise
 * @param examples texts that keep and break it; none for the two rules that no text can break by itself
 */
public record RuleGuide(Rule rule, String why, String mend, List<RuleExample> examples) {
    public RuleGuide {
        examples = List.copyOf(examples);
    }

    /** The examples that keep the rule, or those that break it. */
    public List<RuleExample> examples(boolean keeping) {
        return examples.stream().filter(example -> example.keeps() == keeping).toList();
    }
}

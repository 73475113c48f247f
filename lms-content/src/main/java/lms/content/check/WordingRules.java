package lms.content.check;

import java.util.regex.Pattern;
import lms.content.document.Position;
import lms.content.finding.Findings;
import lms.content.finding.Rule;

/** Whether the texts of a quiz are written out: Q08. */
final class WordingRules {
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|TBC|TBD|FIXME|XXX)\\b");

    private final Findings findings;

    WordingRules(Findings findings) {
        this.findings = findings;
    }

    /** @param what such as "the option" */
    void check(String text, Position at, String what) {
        if (text.isBlank()) {
            findings.add(Rule.Q08, at, what + " has no text", "Write it out");
        } else if (UNFINISHED.matcher(text).find()) {
            findings.add(Rule.Q08, at, what + " is not finished", "Replace the placeholder by the text");
        }
    }
}

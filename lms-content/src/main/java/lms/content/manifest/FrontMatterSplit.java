package lms.content.manifest;

import java.util.Optional;
import lms.content.document.Position;
import lms.content.finding.Findings;
import lms.content.finding.Rule;

/**
 * A lesson file cut in two.
 *
 * @param yaml lines between the two fences
 * @param bodyStart where the text begins, as an offset into the file
 */
public record FrontMatterSplit(String yaml, int bodyStart) {
    private static final String FENCE = "---";

    /** Cuts the file; empty, with a finding, when the fences are missing. */
    public static Optional<FrontMatterSplit> of(String file, Findings findings) {
        int start = file.indexOf('\n') + 1;
        if (start == 0 || !file.substring(0, start).stripTrailing().equals(FENCE)) {
            findings.add(
                    Rule.Y04,
                    Position.START,
                    "the file does not begin with front matter",
                    "Begin with a line '---', then 'id:', 'title:' and so on, then another line '---'");
            return Optional.empty();
        }
        int lineStart = start;
        while (lineStart < file.length()) {
            int end = file.indexOf('\n', lineStart);
            int next = end < 0 ? file.length() : end + 1;
            if (file.substring(lineStart, next).stripTrailing().equals(FENCE)) {
                return Optional.of(new FrontMatterSplit(file.substring(start, lineStart), next));
            }
            lineStart = next;
        }
        findings.add(Rule.Y01, Position.START, "the front matter has no end", "Close it with a line '---'");
        return Optional.empty();
    }
}

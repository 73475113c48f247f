package lms.content.manifest;

import lms.content.Diagnostic;
import lms.content.document.Position;

/**
 * An entry of {@code accepted.yml}: the authors know a warning and live with it.
 *
 * @param at where the entry stands
 * @param rule code such as {@code L04}
 * @param file path relative to the curriculum
 * @param about part of the message; empty for every message of that rule in that file
 * @param reason why, in the authors' words
 */
public record Acceptance(Position at, String rule, String file, String about, String reason) {
    public static final String FILE = "accepted.yml";

    /** Whether the finding is one of those that the entry means. Errors are never meant. */
    public boolean means(Diagnostic finding) {
        return !finding.isError()
                && finding.rule().equals(rule)
                && finding.file().equals(file)
                && finding.message().contains(about);
    }
}

package lms.web.authoring.page;

import java.util.List;
import java.util.Optional;
import lms.content.Severity;

/**
 * {@code /help/rules/RULE}: why a rule of the checker matters and how to keep it, in English.
 *
 * @param breaks a text that breaks it; empty for the few rules that no text breaks by itself
 * @param keeps a text that keeps it, likewise
 */
public record RuleModel(
        String name,
        Severity severity,
        String meaning,
        List<Piece> why,
        List<Piece> mend,
        Optional<String> breaks,
        Optional<String> keeps) {
    public RuleModel {
        why = List.copyOf(why);
        mend = List.copyOf(mend);
    }

    /** A part of a sentence; code is what is to be typed as it stands. */
    public record Piece(boolean code, String text) {}

    /** A rule in the list of all of them. */
    public record Line(String name, Severity severity, String meaning) {}
}

package lms.content;

import java.util.List;
import java.util.Optional;
import lms.content.source.SourceTree;

/**
 * What came of reading a curriculum.
 *
 * @param diagnostics every finding, by file, line and column, without the accepted ones
 * @param accepted warnings that the authors know and live with, in the same order
 * @param curriculum present exactly when no finding is an error
 */
public record Reading(
        SourceTree source,
        List<Diagnostic> diagnostics,
        List<AcceptedFinding> accepted,
        Optional<Curriculum> curriculum) {
    public Reading {
        diagnostics = List.copyOf(diagnostics);
        accepted = List.copyOf(accepted);
    }

    public boolean publishable() {
        return curriculum.isPresent();
    }
}

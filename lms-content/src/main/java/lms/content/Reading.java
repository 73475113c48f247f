package lms.content;

import java.util.List;
import java.util.Optional;
import lms.content.source.SourceTree;

/**
 * What came of reading a curriculum.
 *
 * @param diagnostics every finding, by file, line and column
 * @param curriculum present exactly when no finding is an error
 */
public record Reading(SourceTree source, List<Diagnostic> diagnostics, Optional<Curriculum> curriculum) {
    public Reading {
        diagnostics = List.copyOf(diagnostics);
    }

    public boolean publishable() {
        return curriculum.isPresent();
    }
}

package lms.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A finding about a file, in words that its author understands.
 *
 * @param file path relative to the curriculum, with forward slashes
 * @param line 1-based
 * @param column 1-based, counted in Unicode code points
 * @param rule code such as {@code Q01}; see {@code lms.content.finding.Rule}
 * @param message what is wrong, as a sentence without its full stop
 * @param hint how to mend it
 * @param repair changes to the file that mend it, where a program can tell for sure; otherwise none
 */
public record Diagnostic(
        String file,
        int line,
        int column,
        Severity severity,
        String rule,
        String message,
        Optional<String> hint,
        List<Replacement> repair)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(Diagnostic::file)
            .thenComparingInt(Diagnostic::line)
            .thenComparingInt(Diagnostic::column)
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message);

    public Diagnostic {
        repair = List.copyOf(repair);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The same finding with the path as seen from outside the curriculum. */
    public Diagnostic under(String folder) {
        return new Diagnostic(folder + "/" + file, line, column, severity, rule, message, hint, repair);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return BY_PLACE.compare(this, other);
    }

    /** {@code file:line:column: error|warning RULE message; hint}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + severity.key() + " " + rule + " " + message
                + hint.map(text -> "; " + text).orElse("");
    }
}

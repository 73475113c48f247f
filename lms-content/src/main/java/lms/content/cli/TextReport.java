package lms.content.cli;

import java.util.List;
import java.util.Optional;
import lms.content.Diagnostic;
import lms.content.Severity;

/**
 * Findings for people. The first line of each is {@code file:line:column: severity RULE message; hint}, which editors
 * and scripts read as well.
 */
final class TextReport {
    private final Paint paint;
    private final Optional<SourceExcerpt> excerpts;

    /** @param excerpts shows the lines that the findings are about; empty to leave them out */
    TextReport(Paint paint, Optional<SourceExcerpt> excerpts) {
        this.paint = paint;
        this.excerpts = excerpts;
    }

    String of(List<Checked> curricula) {
        StringBuilder out = new StringBuilder();
        for (Checked curriculum : curricula) {
            for (Diagnostic finding : curriculum.reading().diagnostics()) {
                out.append(line(curriculum.placed(finding))).append('\n');
                excerpts.ifPresent(excerpt -> out.append(
                                excerpt.of(finding, curriculum.reading().source()))
                        .append('\n'));
            }
        }
        out.append(counts(curricula)).append('\n');
        if (excerpts.isPresent()) {
            out.append(advice(Checked.allOf(curricula)));
        }
        return out.toString();
    }

    private String line(Diagnostic finding) {
        String place = finding.file() + ":" + finding.line() + ":" + finding.column() + ":";
        String severity = finding.severity().key() + " " + finding.rule();
        String hint = finding.hint().map(text -> "; " + text).orElse("");
        return paint.strong(Printable.of(place))
                + " "
                + paint.severity(finding.severity(), severity)
                + " "
                + Printable.of(finding.message() + hint);
    }

    private static String counts(List<Checked> curricula) {
        List<Diagnostic> all = Checked.allOf(curricula);
        long informations = count(all, Severity.INFORMATION);
        int accepted = curricula.stream().mapToInt(one -> one.accepted().size()).sum();
        return number(count(all, Severity.ERROR), "error")
                + ", "
                + number(count(all, Severity.WARNING), "warning")
                + (informations > 0 ? ", " + informations + " for information" : "")
                + (accepted > 0 ? ", " + accepted + " accepted" : "");
    }

    /** What a person at a screen can do next. */
    private String advice(List<Diagnostic> all) {
        StringBuilder out = new StringBuilder();
        long mendable =
                all.stream().filter(finding -> !finding.repair().isEmpty()).count();
        if (mendable > 0) {
            out.append(paint.faint("--fix mends " + mendable + " of them, after showing what it changes."))
                    .append('\n');
        }
        all.stream()
                .findFirst()
                .ifPresent(first -> out.append(paint.faint("--explain " + first.rule() + " says why it matters."))
                        .append('\n'));
        return out.toString();
    }

    private static long count(List<Diagnostic> all, Severity severity) {
        return all.stream().filter(finding -> finding.severity() == severity).count();
    }

    private static String number(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}

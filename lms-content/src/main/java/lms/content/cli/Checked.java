package lms.content.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lms.content.AcceptedFinding;
import lms.content.Diagnostic;
import lms.content.Reading;

/** One curriculum with what is wrong with it. */
record Checked(Path folder, Reading reading) {

    /** A finding with its path as seen from where the command was called. */
    Diagnostic placed(Diagnostic finding) {
        return finding.under(folder.toString().replace('\\', '/'));
    }

    Stream<Diagnostic> placed() {
        return reading.diagnostics().stream().map(this::placed);
    }

    static List<Diagnostic> allOf(List<Checked> curricula) {
        return curricula.stream().flatMap(Checked::placed).toList();
    }

    static boolean anyError(List<Checked> curricula) {
        return curricula.stream()
                .flatMap(one -> one.reading().diagnostics().stream())
                .anyMatch(Diagnostic::isError);
    }

    List<AcceptedFinding> accepted() {
        return reading.accepted();
    }
}

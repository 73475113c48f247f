package lms.web.authoring.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lms.content.Diagnostic;
import lms.content.Reading;
import lms.content.source.SourceTree;

/** Shows each finding with the line that it is about. */
final class FindingModels {

    /** As much of a long line as is shown around the place. */
    private static final int WINDOW = 80;

    private final SourceTree source;

    private FindingModels(SourceTree source) {
        this.source = source;
    }

    /** File by file, those with errors first; in each file the errors first. */
    static List<OfferModel.FileFindings> of(Reading reading) {
        FindingModels models = new FindingModels(reading.source());
        TreeMap<String, List<Diagnostic>> byFile = reading.diagnostics().stream()
                .collect(Collectors.groupingBy(Diagnostic::file, TreeMap::new, Collectors.toList()));
        List<OfferModel.FileFindings> files = new ArrayList<>();
        byFile.forEach((file, found) -> files.add(new OfferModel.FileFindings(
                file,
                found.stream()
                        .sorted(Comparator.comparing(finding -> !finding.isError()))
                        .map(models::finding)
                        .toList())));
        files.sort(Comparator.comparing(file -> file.findings().stream().noneMatch(OfferModel.Finding::error)));
        return files;
    }

    private OfferModel.Finding finding(Diagnostic found) {
        Optional<String> line = line(found);
        int column = found.column() - 1;
        int start = Math.max(0, column - WINDOW / 2);
        Optional<String> shown = line.map(text -> part(text, start)).filter(text -> !text.isBlank());
        String caret = " ".repeat(column - start + (start > 0 ? 1 : 0)) + "^";
        return new OfferModel.Finding(
                found.severity(),
                found.line() + ":" + found.column(),
                found.rule(),
                found.message(),
                found.hint(),
                shown,
                caret);
    }

    private Optional<String> line(Diagnostic found) {
        return source.text(found.file())
                .flatMap(text -> text.lines().skip(found.line() - 1L).findFirst())
                .map(text -> text.replace('\t', ' '));
    }

    /** Columns count code points. */
    private static String part(String line, int start) {
        int[] points = line.codePoints().toArray();
        int from = Math.min(start, points.length);
        int length = Math.min(WINDOW, points.length - from);
        String part = new String(points, from, length);
        return (from > 0 ? "…" : "") + part + (from + length < points.length ? "…" : "");
    }
}

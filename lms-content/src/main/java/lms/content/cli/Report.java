package lms.content.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lms.content.Diagnostic;
import lms.content.Severity;
import lms.content.finding.Rule;

/** Findings in the form that was asked for. Paths start from where the command was called. */
final class Report {
    private Report() {}

    static String of(List<Diagnostic> diagnostics, Format format) {
        return switch (format) {
            case text -> text(diagnostics);
            case json -> Json.of(diagnostics.stream().map(Report::json).toList()) + "\n";
            case sarif -> Json.of(sarif(diagnostics)) + "\n";
        };
    }

    private static String text(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        diagnostics.forEach(diagnostic -> out.append(diagnostic).append('\n'));
        long errors = diagnostics.stream().filter(Diagnostic::isError).count();
        long warnings = diagnostics.size() - errors;
        return out.append(count(errors, "error"))
                .append(", ")
                .append(count(warnings, "warning"))
                .append('\n')
                .toString();
    }

    private static String count(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    private static Map<String, Object> json(Diagnostic diagnostic) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", diagnostic.file());
        json.put("line", diagnostic.line());
        json.put("column", diagnostic.column());
        json.put("severity", diagnostic.severity().key());
        json.put("rule", diagnostic.rule());
        json.put("message", diagnostic.message());
        diagnostic.hint().ifPresent(hint -> json.put("hint", hint));
        return json;
    }

    /** SARIF 2.1.0 with what it requires and what code hosts show. */
    private static Map<String, Object> sarif(List<Diagnostic> diagnostics) {
        List<Map<String, Object>> rules = Arrays.stream(Rule.values())
                .map(rule ->
                        Map.<String, Object>of("id", rule.name(), "shortDescription", Map.of("text", rule.meaning())))
                .toList();
        Map<String, Object> tool = Map.of("driver", Map.of("name", "lms check", "rules", rules));
        List<Map<String, Object>> results =
                diagnostics.stream().map(Report::sarifResult).toList();
        Map<String, Object> run = Map.of("tool", tool, "columnKind", "unicodeCodePoints", "results", results);
        Map<String, Object> sarif = new LinkedHashMap<>();
        sarif.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        sarif.put("version", "2.1.0");
        sarif.put("runs", List.of(run));
        return sarif;
    }

    private static Map<String, Object> sarifResult(Diagnostic diagnostic) {
        String text = diagnostic.message()
                + diagnostic.hint().map(hint -> "; " + hint).orElse("");
        Map<String, Object> region = Map.of("startLine", diagnostic.line(), "startColumn", diagnostic.column());
        Map<String, Object> place = Map.of(
                "physicalLocation", Map.of("artifactLocation", Map.of("uri", diagnostic.file()), "region", region));
        return Map.of(
                "ruleId", diagnostic.rule(),
                "level", diagnostic.severity() == Severity.ERROR ? "error" : "warning",
                "message", Map.of("text", text),
                "locations", List.of(place));
    }
}

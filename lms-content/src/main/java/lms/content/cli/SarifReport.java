package lms.content.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lms.content.AcceptedFinding;
import lms.content.Diagnostic;
import lms.content.Severity;
import lms.content.finding.Rule;
import lms.content.guide.RuleGuide;
import lms.content.guide.RuleGuides;

/** Findings as SARIF 2.1.0 (OASIS), with what code hosts and editors show of it. */
final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Optional<String> help;

    /** @param help address under which each rule has a page by its name; SARIF wants an absolute one */
    SarifReport(Optional<String> help) {
        this.help = help;
    }

    String of(List<Checked> curricula) {
        List<Map<String, Object>> rules =
                RuleGuides.all().stream().map(this::rule).toList();
        List<Map<String, Object>> results = new ArrayList<>();
        for (Checked curriculum : curricula) {
            curriculum.reading().diagnostics().forEach(finding -> results.add(result(curriculum, finding)));
            curriculum.accepted().forEach(accepted -> results.add(accepted(curriculum, accepted)));
        }
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", ordered("name", "lms check", "rules", rules)));
        run.put("columnKind", "unicodeCodePoints");
        run.put("results", results);
        return Json.of(ordered("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run))) + "\n";
    }

    private Map<String, Object> rule(RuleGuide guide) {
        Rule rule = guide.rule();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", rule.name());
        json.put("shortDescription", Map.of("text", rule.meaning()));
        json.put("fullDescription", Map.of("text", guide.why()));
        String text = guide.why() + " " + guide.mend();
        json.put("help", ordered("text", text.replace("`", ""), "markdown", text));
        help.ifPresent(address -> json.put("helpUri", address.replaceAll("/*$", "/") + rule.name()));
        json.put("defaultConfiguration", Map.of("level", level(rule.severity())));
        return json;
    }

    private static Map<String, Object> accepted(Checked curriculum, AcceptedFinding accepted) {
        Map<String, Object> result = result(curriculum, accepted.finding());
        result.put(
                "suppressions",
                List.of(ordered("kind", "external", "status", "accepted", "justification", accepted.reason())));
        return result;
    }

    private static Map<String, Object> result(Checked curriculum, Diagnostic finding) {
        Map<String, Object> region = ordered("startLine", finding.line(), "startColumn", finding.column());
        int length = SourceExcerpt.length(finding, curriculum.reading().source());
        if (length > 0) {
            region.put("endColumn", finding.column() + length);
        }
        Map<String, Object> file = Map.of("uri", uri(curriculum.placed(finding).file()));
        String text =
                finding.message() + finding.hint().map(hint -> "; " + hint).orElse("");
        return ordered(
                "ruleId",
                finding.rule(),
                "level",
                level(finding.severity()),
                "message",
                Map.of("text", text),
                "locations",
                List.of(Map.of("physicalLocation", ordered("artifactLocation", file, "region", region))));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION -> "note";
        };
    }

    /** The path as a relative reference (RFC 3986), an absolute path as a file address. */
    private static String uri(String path) {
        try {
            return new URI(path.startsWith("/") ? "file" : null, path.startsWith("/") ? "" : null, path, null)
                    .toASCIIString();
        } catch (URISyntaxException e) {
            return path;
        }
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i].toString(), pairs[i + 1]);
        }
        return map;
    }
}

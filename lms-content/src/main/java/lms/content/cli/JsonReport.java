package lms.content.cli;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lms.content.Diagnostic;
import lms.content.finding.Rule;
import lms.content.guide.RuleGuide;
import lms.content.guide.RuleGuides;

/** Findings as a JSON array, for programs. Accepted ones are left out. */
final class JsonReport {
    private final Map<Rule, RuleGuide> guides = new EnumMap<>(Rule.class);

    JsonReport() {
        RuleGuides.all().forEach(guide -> guides.put(guide.rule(), guide));
    }

    String of(List<Checked> curricula) {
        return Json.of(Checked.allOf(curricula).stream().map(this::finding).toList()) + "\n";
    }

    private Map<String, Object> finding(Diagnostic finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", finding.file());
        json.put("line", finding.line());
        json.put("column", finding.column());
        json.put("severity", finding.severity().key());
        json.put("rule", finding.rule());
        json.put("message", finding.message());
        finding.hint().ifPresent(hint -> json.put("hint", hint));
        RuleGuide guide = guides.get(Rule.valueOf(finding.rule()));
        if (guide != null) {
            json.put("why", guide.why());
            json.put("mend", guide.mend());
        }
        json.put("fixable", !finding.repair().isEmpty());
        return json;
    }
}

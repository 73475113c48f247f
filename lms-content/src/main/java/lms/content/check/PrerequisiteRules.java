package lms.content.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lms.content.finding.DidYouMean;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.yaml.Located;

/** Whether the lessons that a lesson builds on exist and do not build on it: I04, I05. */
final class PrerequisiteRules {
    private final Sources sources;
    private final Findings findings;
    private final Map<String, ParsedLesson> byId;

    PrerequisiteRules(Sources sources, Findings findings) {
        this.sources = sources;
        this.findings = findings;
        this.byId = sources.originals().stream()
                .collect(Collectors.toMap(ParsedLesson::id, lesson -> lesson, (first, second) -> first));
    }

    void check() {
        sources.originals().forEach(this::check);
    }

    private void check(ParsedLesson lesson) {
        Findings here = findings.in(lesson.path());
        for (Located prerequisite : lesson.matter().prerequisites()) {
            if (sources.isUnread(prerequisite.text())) {
                continue;
            }
            if (!byId.containsKey(prerequisite.text())) {
                here.add(
                        Rule.I04,
                        prerequisite.at(),
                        "there is no lesson '" + prerequisite.text() + "'",
                        DidYouMean.hint(prerequisite.text(), byId.keySet()));
            } else if (leadsTo(prerequisite.text(), lesson.id())) {
                here.add(
                        Rule.I05,
                        prerequisite.at(),
                        "'" + prerequisite.text() + "' itself needs this lesson first",
                        "Take one of the two prerequisites out");
            }
        }
    }

    private boolean leadsTo(String from, String wanted) {
        Deque<String> pending = new ArrayDeque<>(Set.of(from));
        Set<String> seen = new HashSet<>();
        while (!pending.isEmpty()) {
            String id = pending.remove();
            if (id.equals(wanted)) {
                return true;
            }
            ParsedLesson lesson = byId.get(id);
            if (lesson != null && seen.add(id)) {
                lesson.matter().prerequisites().forEach(next -> pending.add(next.text()));
            }
        }
        return false;
    }
}

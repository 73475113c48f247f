package lms.content.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lms.content.document.Block;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.manifest.WrittenObjective;

/**
 * Whether something in a lesson works on each of its objectives: C05. Only for lessons in which a block other than a
 * question says which objective it serves.
 */
final class TaughtRules {
    private final Findings findings;
    private final ParsedLesson lesson;

    TaughtRules(Findings findings, ParsedLesson lesson) {
        this.findings = findings;
        this.lesson = lesson;
    }

    void check() {
        List<WrittenObjective> objectives = lesson.matter().written();
        Set<String> served = new HashSet<>();
        Set<String> asked = new HashSet<>();
        lesson.body().walk().forEach(block -> {
            if (block instanceof Block.Directive directive) {
                directive
                        .attributes()
                        .get("objective")
                        .ifPresent(objective -> (directive.is("question") ? asked : served).add(objective));
            }
        });
        served.retainAll(
                objectives.stream().map(written -> written.objective().id()).toList());
        if (served.isEmpty()) {
            return;
        }
        served.addAll(asked);
        objectives.stream()
                .filter(written -> !served.contains(written.objective().id()))
                .forEach(this::report);
    }

    private void report(WrittenObjective written) {
        String id = written.objective().id();
        findings.add(
                Rule.C05,
                written.textAt(),
                "nothing in the lesson works on the objective '" + id + "'",
                "Add objective=" + id + " to the block that does, or take the objective out");
    }
}

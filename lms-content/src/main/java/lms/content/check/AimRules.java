package lms.content.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lms.content.Nation;
import lms.content.document.Attributes;
import lms.content.finding.DidYouMean;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.manifest.Aims;
import lms.content.manifest.WrittenObjective;

/** Whether a lesson names only outcomes and nations that the manifest has: I04, Y05, D05. */
final class AimRules {
    private final Findings findings;
    private final ParsedLesson lesson;
    private final Aims aims;

    AimRules(Findings findings, ParsedLesson lesson, Aims aims) {
        this.findings = findings;
        this.lesson = lesson;
        this.aims = aims;
    }

    void check() {
        lesson.matter().written().forEach(this::checkOutcome);
        lesson.matter().nations().stream()
                .filter(nation -> !aims.nations().isEmpty() && !aims.nations().contains(nation))
                .forEach(nation ->
                        findings.add(Rule.Y05, lesson.matter().at("nations"), notListed(nation), listing(nation)));
        lesson.body()
                .directives("only")
                .forEach(only -> only.attributes().value("nation").ifPresent(this::checkNations));
    }

    private void checkOutcome(WrittenObjective written) {
        Optional<String> outcome = written.objective().outcome();
        Set<String> known = new TreeSet<>(aims.outcomeIds());
        outcome.filter(id -> !known.contains(id)).ifPresent(id -> {
            String hint = known.isEmpty()
                    ? "List it in curriculum.yml: outcomes: [{id: " + id + ", text: {en: …}}]"
                    : DidYouMean.hint(id, known);
            findings.add(Rule.I04, written.outcomeAt(), "there is no outcome '" + id + "'", hint);
        });
    }

    private void checkNations(Attributes.Value nations) {
        for (String name : List.of(nations.text().split(" "))) {
            Nation.of(name)
                    .filter(nation -> !aims.nations().contains(nation))
                    .ifPresent(nation -> findings.add(Rule.D05, nations.at(), notListed(nation), listing(nation)));
        }
    }

    private static String notListed(Nation nation) {
        return "'" + nation.key() + "' is none of the curriculum's nations";
    }

    private static String listing(Nation nation) {
        return "Add it to 'nations: [" + nation.key() + "]' in curriculum.yml";
    }
}

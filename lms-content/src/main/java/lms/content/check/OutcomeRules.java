package lms.content.check;

import java.util.Set;
import java.util.stream.Collectors;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.manifest.Aims;

/** Whether some objective serves each outcome that the curriculum promises: C01. */
final class OutcomeRules {
    private final Sources sources;
    private final Findings manifest;

    /** @param manifest gathers what is wrong with the manifest */
    OutcomeRules(Sources sources, Findings manifest) {
        this.sources = sources;
        this.manifest = manifest;
    }

    void check() {
        Set<String> served = sources.originals().stream()
                .flatMap(lesson -> lesson.matter().objectives().stream())
                .flatMap(objective -> objective.outcome().stream())
                .collect(Collectors.toSet());
        for (Aims.PlacedOutcome placed : sources.manifest().aims().outcomes()) {
            String id = placed.outcome().id();
            if (!served.contains(id)) {
                manifest.add(
                        Rule.C01,
                        placed.at(),
                        "no objective of any lesson serves the outcome '" + id + "'",
                        "Add 'outcome: " + id + "' to the objective that does, or take the outcome out");
            }
        }
    }
}

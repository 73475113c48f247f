package lms.content.check;

import java.util.Set;
import java.util.stream.Collectors;
import lms.content.Objective;
import lms.content.document.Attributes;
import lms.content.document.Block;
import lms.content.finding.Advice;
import lms.content.finding.DidYouMean;
import lms.content.finding.Findings;
import lms.content.finding.Rule;

/** Whether the objectives that blocks name are the lesson's: I04. */
final class ObjectiveRules {
    private final Findings findings;

    ObjectiveRules(Findings findings) {
        this.findings = findings;
    }

    void check(ParsedLesson lesson) {
        Set<String> known =
                lesson.matter().objectives().stream().map(Objective::id).collect(Collectors.toSet());
        lesson.body().walk().forEach(block -> {
            if (block instanceof Block.Directive directive) {
                directive.attributes().value("objective").ifPresent(named -> check(named, known));
            }
        });
    }

    private void check(Attributes.Value named, Set<String> known) {
        if (!known.contains(named.text())) {
            findings.add(
                    Rule.I04,
                    named.at(),
                    "there is no objective '" + named.text() + "'",
                    known.isEmpty()
                            ? Advice.toPeople(
                                    "Write in the front matter: objectives: [{id: " + named.text() + ", text: \"…\"}]")
                            : DidYouMean.advice(named.text(), known, named.at()));
        }
    }
}

package lms.content.manifest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import lms.content.Completion;
import lms.content.Localised;
import lms.content.Nation;
import lms.content.Outcome;
import lms.content.finding.DidYouMean;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.yaml.Fields;
import lms.content.yaml.Located;

/** Reads {@code outcomes}, {@code nations}, {@code prerequisites} and {@code completion} of a manifest. */
final class AimsReader {
    private static final String RULE = "all-required";

    private final Findings findings;
    private final LocalisedReader texts;

    AimsReader(Findings findings, List<String> languages) {
        this.findings = findings;
        this.texts = new LocalisedReader(findings, languages);
    }

    /** @param id of the curriculum itself */
    Aims read(Fields top, String id) {
        return new Aims(
                outcomes(top),
                nations(top.texts("nations")),
                prerequisites(top, id),
                completion(top).orElse(Completion.WITHOUT_PASS_MARK));
    }

    private List<Aims.PlacedOutcome> outcomes(Fields top) {
        List<Aims.PlacedOutcome> outcomes = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Fields fields : top.fieldsList("outcomes")) {
            Optional<Located> id = fields.require("id", "id: out-role").text("id");
            Localised text = texts.required(fields, "text");
            fields.done();
            id.ifPresent(found -> {
                if (!ids.add(Formats.id(found, findings))) {
                    String message = "another outcome is called '" + found.text() + "'";
                    findings.add(Rule.I01, found.at(), message, "Choose another id");
                }
                outcomes.add(new Aims.PlacedOutcome(new Outcome(found.text(), text), found.at()));
            });
        }
        return outcomes;
    }

    private Set<Nation> nations(List<Located> names) {
        Set<Nation> nations = new LinkedHashSet<>();
        names.forEach(name -> Formats.nation(name, findings).ifPresent(nations::add));
        return nations;
    }

    private List<String> prerequisites(Fields top, String id) {
        List<Located> before = top.texts("prerequisites");
        for (Located curriculum : before) {
            if (Formats.id(curriculum, findings).equals(id)) {
                findings.add(
                        Rule.I05, curriculum.at(), "the curriculum is its own prerequisite", "Take it out of the list");
            }
        }
        return before.stream().map(Located::text).toList();
    }

    /** What the keys of a course or of the curriculum say about its completion; empty where they say nothing. */
    Optional<Completion> completion(Fields fields) {
        return fields.fields("completion").map(completion -> {
            completion
                    .require("rule", "rule: " + RULE)
                    .text("rule")
                    .filter(rule -> !rule.text().equals(RULE))
                    .ifPresent(rule -> findings.add(
                            Rule.Y05,
                            rule.at(),
                            "'" + rule.text() + "' is no rule of completion",
                            DidYouMean.hint(rule.text(), Set.of(RULE))));
            OptionalInt pass = completion
                    .number("pass")
                    .map(number -> passMark(completion, number))
                    .map(OptionalInt::of)
                    .orElse(OptionalInt.empty());
            completion.done();
            return new Completion(pass);
        });
    }

    private int passMark(Fields completion, int percent) {
        if (percent > 100) {
            findings.add(
                    Rule.Q10,
                    completion.at("pass"),
                    "the pass mark '" + percent + "' is no percentage",
                    "Write a number from 0 to 100, such as 'pass: 60'");
        }
        return Math.min(percent, 100);
    }
}

package lms.content.check;

import java.util.Set;
import java.util.TreeSet;
import lms.content.document.Attributes;
import lms.content.document.Block;
import lms.content.finding.DidYouMean;
import lms.content.finding.Findings;
import lms.content.finding.Rule;

/** Whether one directive has the attributes it needs and no others: D05, Q10. */
final class AttributeRules {
    private final Findings findings;
    private final Block.Directive directive;
    private final DirectiveKind kind;

    AttributeRules(Findings findings, Block.Directive directive, DirectiveKind kind) {
        this.findings = findings;
        this.directive = directive;
        this.kind = kind;
    }

    void check() {
        directive.attributes().values().forEach(this::checkAttribute);
        for (String name : new TreeSet<>(kind.required())) {
            if (directive.attributes().get(name).isEmpty()) {
                findings.add(
                        Rule.D05,
                        directive.at(),
                        "'" + kind.name() + "' needs the attribute '" + name + "'",
                        name.equals("id") ? "Write {#my-id}" : "Write {" + name + "=…}");
            }
        }
        checkPass();
    }

    private void checkAttribute(String name, Attributes.Value value) {
        if (DirectiveKind.LATER_ATTRIBUTES.getOrDefault(kind.name(), Set.of()).contains(name)) {
            String message = "the attribute '" + name + "' is not supported yet";
            findings.add(Rule.D05, value.at(), message, "Leave it out for now");
        } else if (!kind.attributes().containsKey(name)) {
            findings.add(
                    Rule.D05,
                    value.at(),
                    "'" + kind.name() + "' has no attribute '" + name + "'",
                    DidYouMean.advice(name, kind.attributes().keySet(), value.at()));
        } else {
            checkValue(name, value);
        }
    }

    private void checkValue(String name, Attributes.Value value) {
        DirectiveKind.Value wanted = kind.attributes().get(name);
        if (wanted != null && !wanted.test().test(value.text())) {
            String message = "'" + value.text() + "' does not fit '" + name + "'";
            findings.add(Rule.D05, value.at(), message, "Write " + wanted.words());
        }
    }

    private void checkPass() {
        if (!kind.attributes().containsKey("pass")) {
            return;
        }
        boolean percentage = directive
                .attributes()
                .number("pass")
                .filter(percent -> percent <= 100)
                .isPresent();
        directive.attributes().value("pass").filter(pass -> !percentage).ifPresent(pass -> {
            String message = "the pass mark '" + pass.text() + "' is no percentage";
            findings.add(Rule.Q10, pass.at(), message, "Write a number from 0 to 100, such as pass=60");
        });
    }
}

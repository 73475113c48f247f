package lms.content.check;

import java.util.Optional;
import java.util.regex.Pattern;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.yaml.Located;

/** Whether a translation was made from its original as it is now, and is built like it: X01, and by way of it X02, X03. */
final class TranslationRules {
    private static final Pattern REV = Pattern.compile("[0-9a-f]{12}");

    private final Findings findings;
    private final ParsedLesson translation;
    private final ParsedLesson original;

    TranslationRules(Findings findings, ParsedLesson translation, ParsedLesson original) {
        this.findings = findings;
        this.translation = translation;
        this.original = original;
    }

    void check() {
        checkSource();
        new StructureRules(findings).check(translation.body(), original.body());
    }

    private void checkSource() {
        Optional<Located> source = translation.matter().sourceRev();
        String line = "source_rev: " + original.rev().hex();
        if (source.isEmpty()) {
            findings.add(
                    Rule.X01,
                    translation.matter().id().at(),
                    "the translation does not say which state of its original it was made from",
                    "If it says the same as '" + original.path() + "' does now, add the line '" + line + "'");
        } else if (!source.get().text().equals(original.rev().hex())) {
            findings.add(
                    Rule.X01,
                    source.get().at(),
                    !REV.matcher(source.get().text()).matches()
                            ? "'" + source.get().text() + "' never was a state of the original"
                            : "the original has changed since this was translated",
                    "Compare it with '" + original.path() + "', then write '" + line + "'");
        }
    }
}

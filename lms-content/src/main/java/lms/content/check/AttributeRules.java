package lms.content.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lms.content.document.Attributes;
import lms.content.document.Block;
import lms.content.finding.Advice;
import lms.content.finding.DidYouMean;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.format.AttributeKind;
import lms.content.format.DirectiveKind;
import lms.content.format.TypingSlip;
import lms.content.manifest.Formats;

/** Whether one directive has the attributes it needs and no others: D05, Q10. */
final class AttributeRules {
    private static final List<String> VARIANTS = List.of("nation", "delivery", "lang");

    private static final Pattern NO_ID = Pattern.compile("[^a-z0-9]+");
    /** What an id cannot begin or end with. */
    private static final Pattern AROUND_ID = Pattern.compile("^[^a-z]+|-$");

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
        kind.attributes().values().stream().filter(AttributeKind::required).forEach(this::checkPresent);
        checkVariant();
        checkPass();
    }

    private void checkPresent(AttributeKind attribute) {
        if (directive.attributes().get(attribute.name()).isEmpty()) {
            findings.add(
                    Rule.D05,
                    directive.at(),
                    "'" + kind.name() + "' needs the attribute '" + attribute.name() + "'",
                    attribute.name().equals("id")
                            ? "Write {#my-id}"
                            : "Write {" + attribute.name() + "=…} with " + attribute.words());
        }
    }

    private void checkAttribute(String name, Attributes.Value value) {
        AttributeKind attribute = kind.attributes().get(name);
        if (attribute == null) {
            String message = "'" + kind.name() + "' has no attribute '" + name + "'";
            Set<String> known = kind.attributes().keySet();
            findings.add(
                    Rule.D05,
                    value.at(),
                    message,
                    known.isEmpty() ? Advice.toPeople("Leave it out") : DidYouMean.advice(name, known, value.at()));
        } else if (!attribute.fits(value.text()) || TypingSlip.isCurlyQuoted(value.text())) {
            String message = "'" + value.text() + "' does not fit '" + name + "'";
            boolean slip = DidYouMean.nearest(value.text(), attribute.choices()).isPresent();
            findings.add(
                    Rule.D05,
                    value.at(),
                    message,
                    slip
                            ? DidYouMean.advice(value.text(), attribute.choices(), value.at())
                            : Advice.toPeople(TypingSlip.hint(value.text())
                                    .or(() -> idHint(name, value.text()))
                                    .orElse("Write " + attribute.words())));
        }
    }

    /** For a malformed id: what an id is, and the one that was probably meant. */
    private static Optional<String> idHint(String name, String written) {
        if (!name.equals("id")) {
            return Optional.empty();
        }
        String plain = NO_ID.matcher(written.toLowerCase(Locale.ROOT)).replaceAll("-");
        String meant = AROUND_ID.matcher(plain).replaceAll("");
        return Optional.of("An id has lower-case letters, digits and single hyphens, and begins with a letter"
                + (Formats.isId(meant) ? ": write #" + meant : ""));
    }

    /** A variant has to say of what. */
    private void checkVariant() {
        if (kind.name().equals("only")
                && VARIANTS.stream()
                        .allMatch(name -> directive.attributes().get(name).isEmpty())) {
            findings.add(
                    Rule.D05,
                    directive.at(),
                    "'only' does not say for whom",
                    "Write for example {nation=wales}, {delivery=online} or {lang=cy}");
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
            findings.add(
                    Rule.Q10,
                    pass.at(),
                    message,
                    pass.text().endsWith("%")
                            ? "Write the number without '%', such as pass=60"
                            : "Write a number from 0 to 100, such as pass=60");
        });
    }
}

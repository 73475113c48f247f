package lms.content.manifest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lms.content.Severity;
import lms.content.finding.DidYouMean;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.yaml.Fields;
import lms.content.yaml.Located;

/** Reads {@code accepted.yml}, the warnings that the authors of a curriculum live with. */
public final class AcceptanceReader {
    private static final List<String> NAMES =
            Arrays.stream(Rule.values()).map(Rule::name).toList();

    private final Findings findings;

    public AcceptanceReader(Findings findings) {
        this.findings = findings;
    }

    /** The entries that say which warning they mean and why it is accepted; the others are reported. */
    public List<Acceptance> read(String yaml) {
        Optional<Fields> top = Fields.parse(yaml, 0, findings);
        List<Acceptance> entries = top
                .map(fields -> fields.require("accepted", "accepted: [{rule: L04, file: lessons/x.md, reason: …}]")
                        .fieldsList("accepted"))
                .orElse(List.of())
                .stream()
                .flatMap(entry -> entry(entry).stream())
                .toList();
        top.ifPresent(Fields::done);
        return entries;
    }

    private Optional<Acceptance> entry(Fields entry) {
        entry.require("rule", "rule: L04").require("file", "file: lessons/x.md");
        Optional<String> rule = entry.text("rule").flatMap(this::rule);
        Optional<Located> file = entry.text("file");
        String about = entry.text("about").map(Located::text).orElse("");
        Optional<Located> reason = reason(entry);
        entry.done();
        return rule.isPresent() && file.isPresent() && reason.isPresent()
                ? Optional.of(new Acceptance(
                        entry.at(),
                        rule.get(),
                        file.get().text(),
                        about,
                        reason.get().text()))
                : Optional.empty();
    }

    private Optional<Located> reason(Fields entry) {
        if (!entry.has("reason")) {
            findings.add(
                    Rule.Y08,
                    entry.at(),
                    "the warning is accepted without a reason",
                    "Say why: 'reason: the site has no https'");
        }
        return entry.text("reason");
    }

    private Optional<String> rule(Located written) {
        String name = written.text();
        if (!NAMES.contains(name)) {
            findings.add(
                    Rule.Y08,
                    written.at(),
                    "there is no rule '" + name + "'",
                    DidYouMean.nearest(name, NAMES)
                            .map(near -> "Did you mean '" + near + "'?")
                            .orElse("Copy the rule from the message that you accept"));
            return Optional.empty();
        }
        if (Rule.valueOf(name).severity() == Severity.ERROR) {
            findings.add(
                    Rule.Y08,
                    written.at(),
                    "'" + name + "' is an error, and only warnings can be accepted",
                    "Mend what it finds and delete this entry");
            return Optional.empty();
        }
        return Optional.of(name);
    }
}

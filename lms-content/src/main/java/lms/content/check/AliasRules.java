package lms.content.check;

import java.util.Set;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.manifest.Manifest;

/** Whether every alias leads to something: I06. */
final class AliasRules {
    private final Manifest manifest;
    private final Findings findings;
    private final Set<String> all;

    /** @param all every id in use */
    AliasRules(Manifest manifest, Findings findings, Set<String> all) {
        this.manifest = manifest;
        this.findings = findings.in(Manifest.FILE);
        this.all = all;
    }

    void check() {
        manifest.aliases().forEach((old, target) -> {
            boolean known =
                    all.contains(target.text()) || all.stream().anyMatch(key -> key.endsWith("#" + target.text()));
            if (manifest.aliases().containsKey(target.text()) || !known) {
                findings.add(
                        Rule.I06,
                        target.at(),
                        "the alias '" + old + "' leads to '" + target.text() + "', which is no id in use",
                        "Let every alias lead to an id that stands in a file");
            }
        });
    }
}

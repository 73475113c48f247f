package lms.content.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.manifest.Manifest;
import lms.content.yaml.Fields;
import lms.content.yaml.Located;

/** Whether every id that was ever released is accounted for: I02, I06. */
final class HistoryRules {
    private static final String LOCK_FILE = "ids.lock.yml";

    private final Sources sources;
    private final Findings findings;
    private final Set<String> all;

    /** @param all every id in use */
    HistoryRules(Sources sources, Findings findings, Set<String> all) {
        this.sources = sources;
        this.findings = findings;
        this.all = all;
    }

    void check() {
        checkAliases();
        checkLock();
    }

    private void checkAliases() {
        Findings manifest = findings.in(Manifest.FILE);
        sources.manifest().aliases().forEach((old, target) -> {
            boolean known =
                    all.contains(target.text()) || all.stream().anyMatch(key -> key.endsWith("#" + target.text()));
            if (sources.manifest().aliases().containsKey(target.text()) || !known) {
                manifest.add(
                        Rule.I06,
                        target.at(),
                        "the alias '" + old + "' leads to '" + target.text() + "', which is no id in use",
                        "Let every alias lead to an id that stands in a file");
            }
        });
    }

    private void checkLock() {
        Findings lock = findings.in(LOCK_FILE);
        sources.tree()
                .text(LOCK_FILE)
                .flatMap(yaml -> Fields.parse(yaml, 0, lock))
                .ifPresent(fields -> {
                    fields.allow("format");
                    for (Located id : fields.texts("ids")) {
                        if (!isAccountedFor(id.text())) {
                            lock.add(
                                    Rule.I02,
                                    id.at(),
                                    "the released id '" + id.text() + "' is gone",
                                    "Bring it back, or add it to 'aliases' or 'retired' in curriculum.yml");
                        }
                    }
                    fields.done();
                });
    }

    private boolean isAccountedFor(String key) {
        int hash = key.indexOf('#');
        String lesson = hash < 0 ? key : key.substring(0, hash);
        String block = key.substring(hash + 1);
        return all.contains(key)
                || Stream.of(key, lesson, block).anyMatch(sources.manifest().aliases()::containsKey)
                || sources.manifest().retired().stream()
                        .map(Located::text)
                        .anyMatch(List.of(key, lesson, block)::contains);
    }
}

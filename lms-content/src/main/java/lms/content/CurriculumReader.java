package lms.content;

import java.time.LocalDate;
import java.util.Optional;
import lms.content.check.Acceptances;
import lms.content.check.CurriculumRules;
import lms.content.check.Sources;
import lms.content.finding.Findings;
import lms.content.manifest.Manifest;
import lms.content.manifest.ManifestReader;
import lms.content.source.SourceTree;

/** Reads and checks a whole curriculum. Keeps nothing between two calls and may be shared by threads. */
public final class CurriculumReader {
    /** The id that the manifest gives to the curriculum, even where it has errors; empty where none can be read. */
    public Optional<String> idOf(SourceTree tree) {
        return tree.text(Manifest.FILE)
                .flatMap(yaml -> new ManifestReader(Findings.empty()).read(yaml))
                .map(Manifest::id)
                .filter(id -> !id.isEmpty());
    }

    /** The title that the manifest gives to the curriculum, even where it has errors; empty where none can be read. */
    public Optional<Localised> titleOf(SourceTree tree) {
        return tree.text(Manifest.FILE)
                .flatMap(yaml -> new ManifestReader(Findings.empty()).read(yaml))
                .map(Manifest::title)
                .filter(title -> title.byLanguage().values().stream().noneMatch(String::isBlank));
    }

    /**
     * Reads every file of the curriculum and applies every rule.
     *
     * @param today decides what is overdue for review, in the time zone of the organisation
     */
    public Reading read(SourceTree tree, LocalDate today) {
        Findings findings = Findings.empty();
        findings.addAll(tree.refusals());
        Acceptances acceptances = Acceptances.of(tree, findings);
        CurriculumRules rules = new CurriculumRules(findings);
        Optional<Sources> sources = new SourcesReader(tree, findings).read();
        sources.ifPresent(found -> rules.check(found, today));
        Optional<Curriculum> curriculum =
                sources.filter(found -> !findings.anyError()).map(CurriculumAssembly::of);
        curriculum.ifPresent(rules::checkRendered);
        Acceptances.Sifted sifted = acceptances.sift(findings.sorted());
        return new Reading(tree, sifted.open(), sifted.accepted(), curriculum.filter(found -> !findings.anyError()));
    }
}

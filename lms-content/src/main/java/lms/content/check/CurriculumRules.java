package lms.content.check;

import java.util.Set;
import lms.content.finding.Findings;
import lms.content.manifest.Manifest;

/** Every rule that needs several files. What is wrong with one text alone, {@link LessonRules} find. */
public final class CurriculumRules {
    private final Findings findings;

    public CurriculumRules(Findings findings) {
        this.findings = findings;
    }

    public void check(Sources sources) {
        Set<String> ids = new IdRules(sources, findings).check();
        new AliasRules(sources.manifest(), findings, ids).check();
        new LockRules(sources, findings, ids).check();
        new PrerequisiteRules(sources, findings).check();
        new MissingTranslations(sources, findings).check();
        new OutcomeRules(sources, findings.in(Manifest.FILE)).check();
        new PracticeRules(sources, findings.in(Manifest.FILE)).check();
        new OverlayRules(sources, findings).check();
        new IncludeRules(sources, findings).check();
        new LinkRules(sources, findings).check();
        new RunSheetRules(sources, findings.in(Manifest.FILE)).check();
    }
}

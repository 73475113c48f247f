package lms.content.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lms.content.Audience;
import lms.content.Curriculum;
import lms.content.finding.Findings;
import lms.content.manifest.Manifest;

/** Applies every rule to a curriculum. */
public final class CurriculumRules {
    private final Findings findings;

    public CurriculumRules(Findings findings) {
        this.findings = findings;
    }

    /** Everything that can be judged before rendering. */
    public void check(Sources sources, LocalDate today) {
        Set<String> ids = new IdRules(sources, findings).check();
        new HistoryRules(sources, findings, ids).check();
        new PrerequisiteRules(sources, findings).check();
        new LinkRules(sources, findings).check();
        new RunSheetRules(sources, findings.in(Manifest.FILE)).check();
        sources.glossaries().forEach((path, document) -> new SafetyRules(findings.in(path)).check(document));
        sources.lessons().forEach(lesson -> checkLesson(lesson, findings.in(lesson.path())));
        for (ParsedLesson lesson : sources.originals()) {
            Findings here = findings.in(lesson.path());
            new QuizRules(here, lesson).check();
            new AimRules(here, lesson, sources.manifest().aims()).check();
            new TimingRules(here, today).check(lesson);
            new PlanRules(here).check(lesson.body(), lesson.matter().timing());
        }
        Map<String, ParsedLesson> originals = sources.originals().stream()
                .collect(Collectors.toMap(ParsedLesson::path, lesson -> lesson, (first, second) -> first));
        for (ParsedLesson lesson : sources.translations()) {
            ParsedLesson original = originals.get(sources.manifest().originalOf(lesson.path()));
            if (original != null) {
                Findings here = findings.in(lesson.path());
                new TranslationRules(here).check(lesson, original);
                new PlanRules(here).check(lesson.body(), original.matter().timing());
            }
        }
    }

    private static void checkLesson(ParsedLesson lesson, Findings here) {
        new DirectiveRules(here).check(lesson.body().blocks());
        new AccessibilityRules(here, lesson).check();
        new SafetyRules(here).check(lesson.body());
    }

    /** Renders every lesson and looks for what learners may not see. Only for a curriculum without errors. */
    public void checkRendered(Curriculum curriculum) {
        new LeakRule(curriculum, findings, Audience.LEARNER).check();
    }
}

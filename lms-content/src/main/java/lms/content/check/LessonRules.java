package lms.content.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lms.content.Diagnostic;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.manifest.Manifest;

/** Every rule that looks at one text, at its original where it is a translation, and at the manifest. */
public final class LessonRules {
    private final Manifest manifest;
    private final LocalDate today;

    /** @param today decides what is overdue for review */
    public LessonRules(Manifest manifest, LocalDate today) {
        this.manifest = manifest;
        this.today = today;
    }

    /**
     * What is wrong with a lesson.
     *
     * @param original the lesson in the default language; empty where this is the original
     */
    public List<Diagnostic> check(ParsedLesson lesson, Optional<ParsedLesson> original) {
        Findings here = Findings.empty().in(lesson.path());
        new DirectiveRules(here).check(lesson.body().blocks());
        new AccessibilityRules(here, lesson.body()).check(lesson.matter().title());
        new SafetyRules(here).check(lesson.body());
        new FootnoteRules(here).check(lesson.body());
        new LinkTextRules(here).check(lesson.facts());
        new PlanRules(here)
                .check(lesson.body(), original.orElse(lesson).matter().timing());
        List<Sentence> prose = Prose.of(lesson.body());
        new ReadingAgeRules(here, lesson).check(prose);
        new SentenceRules(here).check(prose);
        new ObservableRules(here, lesson).check();
        if (original.isPresent()) {
            new TranslationRules(here, lesson, original.get()).check();
        } else {
            new QuizRules(here, lesson).check();
            new ObjectiveRules(here).check(lesson);
            new TaughtRules(here, lesson).check();
            new AimRules(here, lesson, manifest.aims()).check();
            new TimingRules(here, today).check(lesson);
        }
        return here.sorted();
    }

    /** What is wrong with a text that lessons include. */
    public static List<Diagnostic> checkIncluded(ParsedText text) {
        Findings here = Findings.empty().in(text.path());
        new DirectiveRules(here).check(text.body().blocks());
        new AccessibilityRules(here, text.body()).checkPart();
        new SafetyRules(here).check(text.body());
        new FootnoteRules(here).checkNone(text.body());
        new LinkTextRules(here).check(text.facts());
        new SentenceRules(here).check(Prose.of(text.body()));
        text.body()
                .directives("quiz")
                .forEach(quiz -> here.add(
                        Rule.D04,
                        quiz.at(),
                        "a quiz may not stand in an included file",
                        "Put it into the lesson: its answers belong to it"));
        return here.sorted();
    }

    /** What is wrong with a text that is no lesson. */
    public static List<Diagnostic> check(ParsedText text) {
        Findings here = Findings.empty().in(text.path());
        new SafetyRules(here).check(text.body());
        new FootnoteRules(here).checkNone(text.body());
        new LinkTextRules(here).check(text.facts());
        return here.sorted();
    }
}

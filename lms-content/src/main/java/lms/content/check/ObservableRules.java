package lms.content.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.manifest.WrittenObjective;

/**
 * Whether somebody could see that an English objective was reached: C06. Objectives begin with what a person does, not
 * with what goes on in a head (R. F. Mager, Preparing Instructional Objectives, 1962).
 */
final class ObservableRules {
    private static final List<String> UNSEEN = List.of(
            "understand",
            "know",
            "learn",
            "appreciate",
            "be aware",
            "become aware",
            "be familiar",
            "get to know",
            "grasp",
            "realise",
            "realize",
            "value",
            "believe",
            "feel",
            "enjoy",
            "have an understanding",
            "gain an understanding",
            "have a knowledge");

    private final Findings findings;
    private final ParsedLesson lesson;

    ObservableRules(Findings findings, ParsedLesson lesson) {
        this.findings = findings;
        this.lesson = lesson;
    }

    void check() {
        if (!lesson.language().equals("en")) {
            return;
        }
        for (WrittenObjective written : lesson.matter().written()) {
            unseen(written.objective().text())
                    .ifPresent(verb -> findings.add(
                            Rule.C06,
                            written.textAt(),
                            "nobody can see whether somebody can '" + verb + "'",
                            "Begin with what a person does, such as explain, choose, list, show or write"));
        }
    }

    private static Optional<String> unseen(String objective) {
        String text = objective.strip().toLowerCase(Locale.ROOT) + " ";
        return UNSEEN.stream().filter(verb -> text.startsWith(verb + " ")).findFirst();
    }
}

package lms.content.check;

import java.util.Set;
import java.util.stream.Collectors;
import lms.content.document.Position;
import lms.content.finding.Findings;
import lms.content.finding.Rule;

/** Which lessons lack one of the languages that the curriculum names: X04. */
final class MissingTranslations {
    private final Sources sources;
    private final Findings findings;

    MissingTranslations(Sources sources, Findings findings) {
        this.sources = sources;
        this.findings = findings;
    }

    void check() {
        Set<String> translated = sources.translations().stream()
                .map(lesson -> key(lesson.id(), lesson.language()))
                .collect(Collectors.toSet());
        for (ParsedLesson lesson : sources.originals()) {
            for (String language : sources.manifest().languages()) {
                if (!language.equals(lesson.language()) && !translated.contains(key(lesson.id(), language))) {
                    report(lesson, language);
                }
            }
        }
    }

    private static String key(String id, String language) {
        return language + " " + id;
    }

    private void report(ParsedLesson lesson, String language) {
        String file = lesson.path().replaceAll("\\.md$", "." + language + ".md");
        findings.in(lesson.path())
                .add(
                        Rule.X04,
                        Position.START,
                        "the lesson is not translated into '" + language + "'",
                        "Write '" + file + "' with translation_of: " + lesson.id() + " and source_rev: "
                                + lesson.rev().hex());
    }
}

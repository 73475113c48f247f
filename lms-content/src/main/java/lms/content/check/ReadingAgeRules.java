package lms.content.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import lms.content.finding.Findings;
import lms.content.finding.Rule;

/**
 * Whether an English text can be read by somebody of 14: C03. The grade is that of Kincaid, Fishburne, Rogers and
 * Chissom (Research Branch Report 8-75, Naval Air Station Memphis, 1975), {@code 0.39 words/sentences + 11.8
 * syllables/words - 15.59}; grade 1 of a school in the United States begins at the age of six, hence five years more.
 */
final class ReadingAgeRules {
    private static final int OLDEST = 14;
    private static final int YEARS_BEFORE_GRADE_ONE = 5;
    /** Above this the figure tells of length, not of age. */
    private static final int GROWN_UP = 22;
    /** Below this the figure says nothing. */
    private static final int FEWEST_WORDS = 100;

    private final Findings findings;
    private final ParsedLesson lesson;

    ReadingAgeRules(Findings findings, ParsedLesson lesson) {
        this.findings = findings;
        this.lesson = lesson;
    }

    void check(List<Sentence> prose) {
        int words = prose.stream().mapToInt(Sentence::words).sum();
        if (!lesson.language().equals("en") || words < FEWEST_WORDS) {
            return;
        }
        int syllables = prose.stream().mapToInt(Sentence::syllables).sum();
        double grade = 0.39 * words / prose.size() + 11.8 * syllables / words - 15.59;
        long age = Math.min(GROWN_UP, Math.round(grade) + YEARS_BEFORE_GRADE_ONE);
        if (age > OLDEST) {
            int longest = prose.stream()
                    .max(Comparator.comparingInt(Sentence::words))
                    .map(sentence -> sentence.at().line())
                    .orElse(1);
            findings.add(
                    Rule.C03,
                    lesson.matter().at("title"),
                    String.format(
                            Locale.ROOT,
                            "the text is written for readers of %d and older (Flesch-Kincaid grade %.1f)",
                            age,
                            grade),
                    "Use shorter sentences and everyday words; the longest sentence is in line " + longest);
        }
    }
}

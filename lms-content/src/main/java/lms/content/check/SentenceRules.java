package lms.content.check;

import java.util.List;
import lms.content.finding.Findings;
import lms.content.finding.Rule;

/** Whether sentences can be followed: C04. */
final class SentenceRules {
    private static final int MOST_WORDS = 30;

    private final Findings findings;

    SentenceRules(Findings findings) {
        this.findings = findings;
    }

    void check(List<Sentence> prose) {
        prose.stream()
                .filter(sentence -> sentence.words() > MOST_WORDS)
                .forEach(sentence -> findings.add(
                        Rule.C04,
                        sentence.at(),
                        "the sentence has " + sentence.words() + " words",
                        "Make two of it, or a list; " + MOST_WORDS + " words are enough for one sentence"));
    }
}

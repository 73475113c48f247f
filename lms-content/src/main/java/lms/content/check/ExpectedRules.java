package lms.content.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lms.content.TextPattern;
import lms.content.document.Block.Item.Mark;
import lms.content.document.Position;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.quiz.OptionParts;
import lms.content.quiz.QuestionParts;
import lms.content.quiz.QuizKeys;
import lms.content.quiz.TextMatch;

/** Whether what a text question expects can be typed and is told apart: Q01, Q04, Q08. */
final class ExpectedRules {
    private final Findings findings;
    private final QuestionParts question;
    private final boolean ignoreCase;

    ExpectedRules(Findings findings, QuestionParts question) {
        this.findings = findings;
        this.question = question;
        this.ignoreCase = TextMatch.of(question.directive()) == TextMatch.IGNORE_CASE;
    }

    void check() {
        List<OptionParts> expected = question.options();
        if (expected.stream().noneMatch(OptionParts::isRight)) {
            findings.add(
                    Rule.Q01,
                    question.directive().at(),
                    "no answer is marked as right",
                    "Add a line such as '- [x] Cardiff' for each answer that counts");
        }
        Map<String, Position> keys = new HashMap<>();
        for (int i = 0; i < expected.size(); i++) {
            checkOne(expected.get(i));
            checkReached(expected.get(i), expected.subList(0, i));
            checkKey(expected.get(i), keys);
        }
    }

    private void checkOne(OptionParts answer) {
        new WordingRules(findings).check(answer.pattern(), answer.at(), "the answer");
        if (answer.mark() == Mark.NONE) {
            String message = "this answer has neither '[ ]' nor '[x]'";
            findings.add(Rule.Q08, answer.at(), message, "Begin it with '- [x]', or '- [ ]' where it is wrong");
        }
        if (!answer.isOneLine()) {
            String message = "this answer is more than one line of text";
            findings.add(Rule.Q08, answer.at(), message, "Write what somebody may type, and nothing else");
        }
    }

    /** The first that fits decides: what stands behind a wider one is never reached. */
    private void checkReached(OptionParts answer, List<OptionParts> before) {
        TextPattern pattern = pattern(answer);
        before.stream()
                .filter(earlier -> pattern(earlier).covers(pattern))
                .findFirst()
                .ifPresent(earlier -> findings.add(
                        Rule.Q04,
                        answer.at(),
                        "this answer is never reached, because that in line "
                                + earlier.at().line() + " fits whatever it fits",
                        "Delete it, or put it before the other"));
    }

    private void checkKey(OptionParts answer, Map<String, Position> keys) {
        Position before = keys.putIfAbsent(QuizKeys.expected(answer).toLowerCase(Locale.ROOT), answer.at());
        if (before != null && answer.writtenKey().isPresent()) {
            String message = "this answer has the same key as that in line " + before.line();
            findings.add(Rule.Q04, answer.at(), message, "Give it another key");
        }
    }

    private TextPattern pattern(OptionParts answer) {
        return new TextPattern(answer.pattern(), ignoreCase);
    }
}

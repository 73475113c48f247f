package lms.content.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import lms.content.document.Block.Item.Mark;
import lms.content.document.Position;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.quiz.OptionParts;
import lms.content.quiz.QuestionParts;
import lms.content.quiz.QuizKeys;

/** Whether what is to be ticked or put in order is there, written out and different: Q01 to Q04, Q07, Q08. */
final class OptionRules {
    private static final int FEWEST_TO_ORDER = 3;

    private final Findings findings;
    private final QuestionParts question;
    private final Position at;

    OptionRules(Findings findings, QuestionParts question) {
        this.findings = findings;
        this.question = question;
        this.at = question.directive().at();
    }

    void checkSingle() {
        checkMultiple();
        long right = question.options().stream().filter(OptionParts::isRight).count();
        if (right > 1) {
            String message = "type=single, but " + right + " options are marked as right";
            findings.add(Rule.Q02, at, message, "Leave one '[x]', or write type=multiple");
        }
    }

    void checkMultiple() {
        checkNumber("Add lines such as '- [ ] No'");
        if (question.options().stream().noneMatch(OptionParts::isRight)) {
            findings.add(Rule.Q01, at, "no option is marked as right", "Write '- [x]' before the right one");
        }
        for (OptionParts option : question.options()) {
            if (option.mark() == Mark.NONE) {
                String message = "this option has neither '[ ]' nor '[x]'";
                findings.add(Rule.Q08, option.at(), message, "Begin it with '- [ ]' or '- [x]'");
            }
        }
        checkTexts("the option");
    }

    void checkPoll() {
        checkNumber("Add lines such as '- Often'");
        checkNoBoxes("a poll has no right answer, so its options have no boxes", "Begin it with '- ' alone");
        checkTexts("the option");
    }

    void checkOrdering() {
        int items = question.options().size();
        if (items < FEWEST_TO_ORDER) {
            findings.add(
                    Rule.Q07,
                    at,
                    "the question has " + (items == 0 ? "no numbered list" : "fewer than three items")
                            + " to put in order",
                    "Add lines such as '1. First', at least three, in the right order");
        }
        checkNoBoxes("what is put in order has no boxes", "Begin it with '1. ' alone");
        for (OptionParts item : question.options()) {
            if (!item.feedback().isEmpty()) {
                findings.add(
                        Rule.D04,
                        item.feedback().get(0).at(),
                        "an item to put in order has no feedback of its own",
                        "Move it to an :::explanation in the question");
            }
        }
        checkTexts("the item");
    }

    private void checkNumber(String hint) {
        if (question.options().size() < 2) {
            findings.add(Rule.Q03, at, "the question has fewer than two options", hint);
        }
    }

    private void checkNoBoxes(String message, String hint) {
        question.options().stream()
                .filter(option -> option.mark() != Mark.NONE)
                .forEach(option -> findings.add(Rule.Q08, option.at(), message, hint));
    }

    private void checkTexts(String what) {
        WordingRules wording = new WordingRules(findings);
        Map<String, Position> keys = new HashMap<>();
        for (OptionParts option : question.options()) {
            wording.check(option.text(), option.at(), what);
            Position before = keys.putIfAbsent(QuizKeys.option(option).toLowerCase(Locale.ROOT), option.at());
            if (before != null) {
                String message =
                        "this " + what.substring("the ".length()) + " is the same as that in line " + before.line();
                findings.add(Rule.Q04, option.at(), message, "Reword or delete one of them");
            }
        }
    }
}

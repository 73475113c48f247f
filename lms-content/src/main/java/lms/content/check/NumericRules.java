package lms.content.check;

import java.util.Optional;
import lms.content.document.Attributes;
import lms.content.document.Block;
import lms.content.document.Block.Item.Mark;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.quiz.NumericAnswer;
import lms.content.quiz.QuestionParts;

/** Whether the answer of a numeric question is a number: Q05. */
final class NumericRules {
    private final Findings findings;
    private final QuestionParts question;
    private final Attributes attributes;

    NumericRules(Findings findings, QuestionParts question) {
        this.findings = findings;
        this.question = question;
        this.attributes = question.directive().attributes();
    }

    void check() {
        attributes
                .value("answer")
                .ifPresentOrElse(
                        this::checkAnswer,
                        () -> findings.add(
                                Rule.Q05,
                                question.directive().at(),
                                "the question has no answer",
                                "Write answer=42, or answer=\"40..44\" where any number between counts"));
        attributes.value("tolerance").ifPresent(this::checkTolerance);
        question.prompt().forEach(this::checkPrompt);
    }

    private void checkAnswer(Attributes.Value answer) {
        Optional<NumericAnswer> range = NumericAnswer.range(answer.text());
        range.filter(found -> found.from().compareTo(found.to()) > 0)
                .ifPresent(found -> findings.add(
                        Rule.Q05,
                        answer.at(),
                        "the range begins with its greater number",
                        "Write answer=\"" + found.to() + ".." + found.from() + "\""));
        if (range.isEmpty() && NumericAnswer.number(answer.text()).isEmpty()) {
            findings.add(
                    Rule.Q05,
                    answer.at(),
                    "the answer '" + answer.text() + "' is neither a number nor a range",
                    "Write digits with a full stop before the fraction, such as answer=1250.5 or answer=\"5..7\"");
        }
    }

    private void checkTolerance(Attributes.Value tolerance) {
        if (NumericAnswer.tolerance(tolerance.text()).isEmpty()) {
            findings.add(
                    Rule.Q05,
                    tolerance.at(),
                    "the tolerance '" + tolerance.text() + "' is no number from 0 on",
                    "Write how far an answer may be off, such as tolerance=0.5");
        } else if (attributes.get("answer").flatMap(NumericAnswer::range).isPresent()) {
            findings.add(
                    Rule.Q05,
                    tolerance.at(),
                    "a range has no tolerance, because it says already which numbers count",
                    "Leave 'tolerance' out");
        }
    }

    private void checkPrompt(Block block) {
        if (block instanceof Block.Listing list && list.items().stream().anyMatch(item -> item.mark() != Mark.NONE)) {
            findings.add(
                    Rule.Q05,
                    list.at(),
                    "a numeric question has no options to tick",
                    "Write the number as answer=…, or use type=single");
        }
    }
}

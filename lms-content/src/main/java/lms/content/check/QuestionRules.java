package lms.content.check;

import java.util.Map;
import java.util.Optional;
import lms.content.document.Block;
import lms.content.document.PlainText;
import lms.content.document.Position;
import lms.content.finding.DidYouMean;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.quiz.QuestionParts;
import lms.content.quiz.QuestionType;

/** Whether one question can be answered: its type and its attributes, D05; what it asks, D04 and Q08. */
final class QuestionRules {
    /** Attributes that mean something to one type only. */
    private static final Map<String, QuestionType> OWN = Map.of(
            "answer",
            QuestionType.NUMERIC,
            "tolerance",
            QuestionType.NUMERIC,
            "unit",
            QuestionType.NUMERIC,
            "match",
            QuestionType.TEXT);

    private final Findings findings;
    private final QuestionParts question;
    private final Position at;

    QuestionRules(Findings findings, QuestionParts question) {
        this.findings = findings;
        this.question = question;
        this.at = question.directive().at();
    }

    void check() {
        new WordingRules(findings).check(PlainText.ofBlocks(question.prompt()), at, "the question");
        for (Block block : question.prompt()) {
            if (block instanceof Block.Heading heading) {
                findings.add(Rule.D04, heading.at(), "a heading may not stand in a question", "Use bold text");
            }
        }
        String written = question.type().orElse("");
        Optional<QuestionType> type = QuestionType.of(written);
        if (type.isPresent()) {
            checkAttributes(type.get());
            checkAnswers(type.get());
        } else if (!written.isEmpty()) {
            String message = "there is no question type '" + written + "'";
            findings.add(Rule.D05, at, message, DidYouMean.hint(written, QuestionType.words()));
        }
    }

    private void checkAttributes(QuestionType type) {
        question.directive().attributes().values().forEach((name, value) -> {
            QuestionType owner = OWN.getOrDefault(name, type);
            if (owner != type) {
                findings.add(
                        Rule.D05,
                        value.at(),
                        "'" + name + "' means nothing in a question of type=" + type.word(),
                        "Leave it out, or write type=" + owner.word());
            } else if (name.equals("points") && type == QuestionType.POLL) {
                findings.add(Rule.D05, value.at(), "a poll has no points", "Leave 'points' out");
            }
        });
    }

    private void checkAnswers(QuestionType type) {
        OptionRules options = new OptionRules(findings, question);
        switch (type) {
            case SINGLE -> options.checkSingle();
            case MULTIPLE -> options.checkMultiple();
            case POLL -> options.checkPoll();
            case ORDERING -> options.checkOrdering();
            case TEXT -> new ExpectedRules(findings, question).check();
            case NUMERIC -> new NumericRules(findings, question).check();
            case MATCHING -> new MatchingRules(findings, question).check();
        }
    }
}

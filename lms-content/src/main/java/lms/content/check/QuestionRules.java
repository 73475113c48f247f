package lms.content.check;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lms.content.document.Block;
import lms.content.document.PlainText;
import lms.content.document.Position;
import lms.content.finding.DidYouMean;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.quiz.OptionParts;
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

    /** Types whose options can each have a quote that is shown to those who chose it. */
    private static final Set<QuestionType> WITH_FEEDBACK =
            EnumSet.of(QuestionType.SINGLE, QuestionType.MULTIPLE, QuestionType.TEXT);

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
        checkQuotes();
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

    /** A quote behind the answers is meant to be read after answering, but only one inside an option is. */
    private void checkQuotes() {
        Stream<Position> answers = Stream.concat(
                question.options().stream().map(OptionParts::at),
                question.table().stream().map(Block.Table::at));
        int first = answers.mapToInt(Position::line).min().orElse(Integer.MAX_VALUE);
        boolean feedback = question.type()
                .flatMap(QuestionType::of)
                .filter(WITH_FEEDBACK::contains)
                .isPresent();
        for (Block block : question.prompt()) {
            if (block instanceof Block.Quote && block.at().line() > first) {
                findings.add(
                        Rule.D04,
                        block.at(),
                        "this quote belongs to no option, so it is shown before the answer",
                        feedback
                                ? "Indent it by two spaces below its option, or move it before the first one"
                                : "Write it as an :::explanation inside the question, or move it before the answers");
            }
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

package lms.content.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lms.content.document.Block;
import lms.content.document.Position;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.quiz.KeyedText;
import lms.content.quiz.PairParts;
import lms.content.quiz.QuestionParts;
import lms.content.quiz.QuizKeys;

/** Whether it is plain what belongs to what: Q06, Q08. */
final class MatchingRules {
    private final Findings findings;
    private final QuestionParts question;
    private final Position at;

    MatchingRules(Findings findings, QuestionParts question) {
        this.findings = findings;
        this.question = question;
        this.at = question.directive().at();
    }

    void check() {
        if (question.table().isEmpty()) {
            findings.add(
                    Rule.Q06,
                    at,
                    "the question has no table",
                    "Add a table of two columns: what is given, and what belongs beside it");
            return;
        }
        Block.Table table = question.table().get();
        if (table.header().size() != 2) {
            String message = "the table has " + table.header().size() + " columns instead of two";
            findings.add(
                    Rule.Q06, table.at(), message, "Keep what is given on the left, what belongs to it on the right");
            return;
        }
        List<PairParts> pairs =
                question.pairs().stream().filter(pair -> !pair.isDistractor()).toList();
        if (pairs.size() < 2) {
            findings.add(
                    Rule.Q06, table.at(), "the table has fewer than two pairs", "Add rows such as '| This | That |'");
        }
        checkSide(pairs.stream().map(PairParts::left).toList(), "left");
        checkSide(question.pairs().stream().map(PairParts::right).toList(), "right");
    }

    private void checkSide(List<KeyedText> side, String where) {
        WordingRules wording = new WordingRules(findings);
        Map<String, Position> keys = new HashMap<>();
        for (KeyedText cell : side) {
            wording.check(cell.plain(), cell.at(), "the cell on the " + where);
            Position before = keys.putIfAbsent(QuizKeys.side(cell).toLowerCase(Locale.ROOT), cell.at());
            if (before != null && !cell.plain().isBlank()) {
                findings.add(
                        Rule.Q06,
                        cell.at(),
                        "this cell is the same as that in line " + before.line()
                                + ", so that nobody could tell which belongs where",
                        "Reword or delete one of them");
            }
        }
    }
}

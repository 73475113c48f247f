package lms.content.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.quiz.OptionParts;
import lms.content.quiz.QuestionParts;
import lms.content.quiz.QuizParts;

/** Whether an answer in a translation means what it means in the original: X02. */
final class SameAnswerRules {
    private final Findings findings;

    SameAnswerRules(Findings findings) {
        this.findings = findings;
    }

    /** For two quizzes with the same questions. */
    void check(QuizParts here, QuizParts there) {
        for (int i = 0; i < here.questions().size(); i++) {
            QuestionParts question = here.questions().get(i);
            QuestionParts original = there.questions().get(i);
            if (!question.shape().equals(original.shape())) {
                report(question, original);
            }
        }
    }

    private void report(QuestionParts here, QuestionParts there) {
        String message;
        String hint;
        if (!here.type().equals(there.type())) {
            message = "the question has another type than in the original";
            hint = "Write type=" + there.type().orElse("…");
        } else if (answers(here) != answers(there)) {
            message = "the question has " + answers(here) + " answers, but " + answers(there) + " in the original";
            hint = "Keep the answers of the original, in the same order";
        } else if (here.options().isEmpty()) {
            message = "other rows of the table have an empty cell than in the original";
            hint = "Keep the rows of the original, in the same order";
        } else {
            message = "other answers are marked as right than in the original";
            hint = "Keep the answers in the order of the original; there the right ones are number " + right(there);
        }
        findings.add(Rule.X02, here.directive().at(), message, hint);
    }

    private static int answers(QuestionParts question) {
        return question.options().size() + question.pairs().size();
    }

    /** Counted from 1. */
    private static String right(QuestionParts question) {
        List<OptionParts> options = question.options();
        return IntStream.range(0, options.size())
                .filter(index -> options.get(index).isRight())
                .mapToObj(index -> String.valueOf(index + 1))
                .collect(Collectors.joining(", "));
    }
}

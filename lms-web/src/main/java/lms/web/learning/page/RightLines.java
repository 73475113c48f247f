package lms.web.learning.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lms.content.ChoiceQuestion;
import lms.content.MatchingQuestion;
import lms.content.NumericQuestion;
import lms.content.OrderingQuestion;
import lms.content.PollQuestion;
import lms.content.Question;
import lms.content.TextQuestion;
import lms.web.shared.view.SafeHtml;

/**
 * What would have been right, shown once an answer was sent: for pairs and orders, whose parts have no words of the
 * author behind them. Of other answers feedback and explanation tell more than the bare solution would.
 */
final class RightLines implements Question.Cases<List<AnswerLine>> {

    @Override
    public List<AnswerLine> choice(ChoiceQuestion question) {
        return List.of();
    }

    @Override
    public List<AnswerLine> numeric(NumericQuestion question) {
        return List.of();
    }

    @Override
    public List<AnswerLine> text(TextQuestion question) {
        return List.of();
    }

    @Override
    public List<AnswerLine> poll(PollQuestion question) {
        return List.of();
    }

    @Override
    public List<AnswerLine> matching(MatchingQuestion question) {
        return question.pairs().stream()
                .map(pair -> new AnswerLine(
                        Optional.of(SafeHtml.alreadySanitised(pair.html())),
                        AnswerLines.choice(question, pair.rightKey())))
                .toList();
    }

    @Override
    public List<AnswerLine> ordering(OrderingQuestion question) {
        List<AnswerLine> lines = new ArrayList<>();
        question.items()
                .forEach(item -> lines.add(new AnswerLine(
                        Optional.of(SafeHtml.words(Integer.toString(lines.size() + 1))),
                        Optional.of(SafeHtml.alreadySanitised(item.html())))));
        return lines;
    }
}

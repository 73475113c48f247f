package lms.web.learning.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import lms.content.ChoiceQuestion;
import lms.content.MatchingQuestion;
import lms.content.NumericQuestion;
import lms.content.Option;
import lms.content.OrderingQuestion;
import lms.content.PollQuestion;
import lms.content.Question;
import lms.content.TextQuestion;

/** The same question with other right answers and other words behind them. */
final class OtherwiseRight implements Question.Cases<Question> {

    static Question of(Question question) {
        return question.fold(new OtherwiseRight());
    }

    @Override
    public Question choice(ChoiceQuestion question) {
        return new ChoiceQuestion(
                question.asked(),
                question.choice(),
                question.options().stream()
                        .map(option -> new Option(
                                option.key(), !option.correct(), option.html(), Optional.of("<p>Other words.</p>")))
                        .toList());
    }

    @Override
    public Question numeric(NumericQuestion question) {
        return new NumericQuestion(question.asked(), BigDecimal.ONE, BigDecimal.TEN, question.unit());
    }

    @Override
    public Question text(TextQuestion question) {
        return new TextQuestion(
                question.asked(), true, List.of(new TextQuestion.Expected("e", true, "else", Optional.empty())));
    }

    @Override
    public Question matching(MatchingQuestion question) {
        return new MatchingQuestion(
                question.asked(),
                question.pairs().stream()
                        .map(pair -> new MatchingQuestion.Pair(pair.key(), pair.html(), "sing"))
                        .toList(),
                question.choices());
    }

    /** Not the order in which the items are shown, because that is never the right one. */
    @Override
    public Question ordering(OrderingQuestion question) {
        List<OrderingQuestion.Item> items = new ArrayList<>(question.items());
        Collections.swap(items, 0, 1);
        return new OrderingQuestion(question.asked(), items);
    }

    @Override
    public Question poll(PollQuestion question) {
        return question;
    }
}

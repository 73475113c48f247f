package lms.web.shared.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lms.content.ChoiceQuestion;
import lms.content.MatchingQuestion;
import lms.content.NumericQuestion;
import lms.content.Option;
import lms.content.OrderingQuestion;
import lms.content.PollQuestion;
import lms.content.Question;
import lms.content.TextQuestion;
import lms.web.shared.view.KeyedQuestion.AnswerKey;
import lms.web.shared.view.KeyedQuestion.Line;
import lms.web.shared.view.KeyedQuestion.Mark;

/** The answers to a question of any type; for whoever may not know them, only what can be answered. */
final class AnswerKeys implements Question.Cases<AnswerKey> {

    private final boolean answers;

    AnswerKeys(boolean answers) {
        this.answers = answers;
    }

    @Override
    public AnswerKey choice(ChoiceQuestion question) {
        boolean multiple = question.choice() == ChoiceQuestion.Choice.MULTIPLE;
        return options(multiple ? "question.multiple" : "question.single", question.options(), answers);
    }

    @Override
    public AnswerKey poll(PollQuestion question) {
        return options("question.poll", question.options(), false);
    }

    @Override
    public AnswerKey numeric(NumericQuestion question) {
        String from = question.from().toPlainString();
        String to = question.to().toPlainString();
        String unit = question.unit().map(each -> " " + each).orElse("");
        String right = from.equals(to) ? from : from + " – " + to;
        return new AnswerKey(
                "question.numeric",
                answers ? List.of(line(Mark.RIGHT, SafeHtml.words(right + unit), Optional.empty())) : List.of(),
                false);
    }

    @Override
    public AnswerKey text(TextQuestion question) {
        return new AnswerKey(
                "question.text",
                question.expected().stream()
                        .filter(expected -> answers)
                        .map(expected -> line(
                                mark(expected.correct()), SafeHtml.words(expected.pattern()), expected.feedbackHtml()))
                        .toList(),
                false);
    }

    @Override
    public AnswerKey matching(MatchingQuestion question) {
        Stream<Line> pairs = question.pairs().stream()
                .map(pair -> new Line(
                        Mark.NONE, SafeHtml.alreadySanitised(pair.html()), beside(question, pair), Optional.empty()));
        Stream<Line> nowhere = question.choices().stream()
                .filter(choice -> answers && belongsNowhere(question, choice))
                .map(choice -> line(Mark.WRONG, SafeHtml.words(choice.text()), Optional.empty()));
        return new AnswerKey("question.matching", Stream.concat(pairs, nowhere).toList(), false);
    }

    @Override
    public AnswerKey ordering(OrderingQuestion question) {
        List<OrderingQuestion.Item> items = answers ? question.items() : question.shuffled();
        return new AnswerKey(
                "question.ordering",
                items.stream()
                        .map(item -> line(Mark.NONE, SafeHtml.alreadySanitised(item.html()), Optional.empty()))
                        .toList(),
                answers);
    }

    private static boolean belongsNowhere(MatchingQuestion question, MatchingQuestion.Choice choice) {
        return question.pairs().stream().noneMatch(pair -> pair.rightKey().equals(choice.key()));
    }

    private List<SafeHtml> beside(MatchingQuestion question, MatchingQuestion.Pair pair) {
        return question.choices().stream()
                .filter(choice -> !answers || choice.key().equals(pair.rightKey()))
                .map(choice -> SafeHtml.words(choice.text()))
                .toList();
    }

    private AnswerKey options(String kind, List<Option> options, boolean marked) {
        return new AnswerKey(
                kind,
                options.stream()
                        .map(option -> line(
                                marked ? mark(option.correct()) : Mark.NONE,
                                SafeHtml.alreadySanitised(option.html()),
                                option.feedbackHtml()))
                        .toList(),
                false);
    }

    private Line line(Mark mark, SafeHtml html, Optional<String> feedback) {
        return new Line(mark, html, List.of(), feedback.filter(each -> answers).map(SafeHtml::alreadySanitised));
    }

    private static Mark mark(boolean right) {
        return right ? Mark.RIGHT : Mark.WRONG;
    }
}

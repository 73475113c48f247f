package lms.web.learning.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import lms.content.ChoiceQuestion;
import lms.content.MatchingQuestion;
import lms.content.NumericQuestion;
import lms.content.Option;
import lms.content.OrderingQuestion;
import lms.content.PollQuestion;
import lms.content.Question;
import lms.content.TextQuestion;
import lms.web.learning.domain.Given;
import lms.web.learning.domain.Shuffle;
import lms.web.learning.page.QuestionModel.Control;
import lms.web.shared.view.Choice;
import lms.web.shared.view.SafeHtml;
import lms.web.shared.view.Text;

/** What a question is answered with, filled in with what was given so far. Nothing in it tells what is right. */
final class AnswerControl implements Question.Cases<Control> {

    private final Given given;
    private final Shuffle shuffle;
    private final String language;

    /** @param language BCP 47 tag of the question */
    AnswerControl(Given given, Shuffle shuffle, String language) {
        this.given = given;
        this.shuffle = shuffle;
        this.language = language;
    }

    @Override
    public Control choice(ChoiceQuestion question) {
        return options(question, question.choice() == ChoiceQuestion.Choice.MULTIPLE, question.options());
    }

    @Override
    public Control poll(PollQuestion question) {
        return options(question, false, question.options());
    }

    @Override
    public Control numeric(NumericQuestion question) {
        return new Control.Line(given.typed(), true, question.unit().orElse(""));
    }

    @Override
    public Control text(TextQuestion question) {
        return new Control.Line(given.typed(), false, "");
    }

    @Override
    public Control matching(MatchingQuestion question) {
        return new Control.Rows(
                false,
                question.pairs().stream()
                        .map(pair -> row(pair.key(), pair.html()))
                        .toList(),
                shuffle.order(question, question.choices()).stream()
                        .map(choice -> choice(choice.key(), choice.text()))
                        .toList());
    }

    /** Once every item has its place they stand in the order that the learner gave them. */
    @Override
    public Control ordering(OrderingQuestion question) {
        List<String> places = IntStream.rangeClosed(1, question.items().size())
                .mapToObj(Integer::toString)
                .toList();
        List<QuestionModel.Row> rows = shown(question).stream()
                .map(item -> row(item.key(), item.html()))
                .toList();
        boolean complete = rows.stream().map(QuestionModel.Row::chosen).toList().containsAll(places);
        return new Control.Rows(
                true,
                complete
                        ? rows.stream()
                                .sorted(Comparator.comparingInt(row -> places.indexOf(row.chosen())))
                                .toList()
                        : rows,
                places.stream().map(place -> choice(place, place)).toList());
    }

    /** Never the right order, which a shuffle may hit by chance. */
    private List<OrderingQuestion.Item> shown(OrderingQuestion question) {
        List<OrderingQuestion.Item> order = new ArrayList<>(shuffle.order(question, question.shuffled()));
        if (order.equals(question.items())) {
            Collections.rotate(order, 1);
        }
        return order;
    }

    private Control options(Question question, boolean multiple, List<Option> options) {
        Set<String> chosen = given.chosen();
        return new Control.Options(
                multiple,
                shuffle.order(question, options).stream()
                        .map(option -> new QuestionModel.Option(
                                option.key(), SafeHtml.alreadySanitised(option.html()), chosen.contains(option.key())))
                        .toList());
    }

    private QuestionModel.Row row(String key, String html) {
        return new QuestionModel.Row(Given.field(key), SafeHtml.alreadySanitised(html), given.part(key));
    }

    private Choice choice(String value, String text) {
        return new Choice(value, new Text(text, language));
    }
}

package lms.web.learning.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lms.content.ChoiceQuestion;
import lms.content.MatchingQuestion;
import lms.content.NumericQuestion;
import lms.content.Option;
import lms.content.OrderingQuestion;
import lms.content.PollQuestion;
import lms.content.Question;
import lms.content.TextQuestion;
import lms.web.learning.domain.Given;
import lms.web.shared.view.SafeHtml;

/** An answer, to be read again before it is sent. Nothing in it tells what is right. */
final class AnswerLines implements Question.Cases<List<AnswerLine>> {

    private final Given given;

    AnswerLines(Given given) {
        this.given = given;
    }

    @Override
    public List<AnswerLine> choice(ChoiceQuestion question) {
        return chosen(question.options());
    }

    @Override
    public List<AnswerLine> poll(PollQuestion question) {
        return chosen(question.options());
    }

    @Override
    public List<AnswerLine> numeric(NumericQuestion question) {
        return List.of(line(number(question, given)));
    }

    @Override
    public List<AnswerLine> text(TextQuestion question) {
        return List.of(line(SafeHtml.words(given.typed())));
    }

    @Override
    public List<AnswerLine> matching(MatchingQuestion question) {
        return question.pairs().stream()
                .map(pair -> new AnswerLine(
                        Optional.of(SafeHtml.alreadySanitised(pair.html())), choice(question, given.part(pair.key()))))
                .toList();
    }

    @Override
    public List<AnswerLine> ordering(OrderingQuestion question) {
        return placed(question, given).stream()
                .map(item -> new AnswerLine(
                        Optional.of(SafeHtml.words(given.part(item.key()))),
                        Optional.of(SafeHtml.alreadySanitised(item.html()))))
                .toList();
    }

    /** The number as it was typed, with the unit where that was not typed as well. */
    static SafeHtml number(NumericQuestion question, Given given) {
        String typed = given.typed().strip();
        return SafeHtml.words(question.unit()
                .filter(unit -> !typed.endsWith(unit))
                .map(unit -> typed + " " + unit)
                .orElse(typed));
    }

    /** What the choice of this key says; empty if there is none. */
    static Optional<SafeHtml> choice(MatchingQuestion question, String key) {
        return question.choices().stream()
                .filter(choice -> choice.key().equals(key))
                .map(choice -> SafeHtml.words(choice.text()))
                .findFirst();
    }

    /** The items in the order that they were given. */
    static List<OrderingQuestion.Item> placed(OrderingQuestion question, Given given) {
        return question.items().stream()
                .sorted(Comparator.comparingInt(item -> Integer.parseInt(given.part(item.key()))))
                .toList();
    }

    private List<AnswerLine> chosen(List<Option> options) {
        Set<String> chosen = given.chosen();
        return options.stream()
                .filter(option -> chosen.contains(option.key()))
                .map(option -> line(SafeHtml.alreadySanitised(option.html())))
                .toList();
    }

    private static AnswerLine line(SafeHtml html) {
        return new AnswerLine(Optional.empty(), Optional.of(html));
    }
}

package lms.web.learning.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lms.content.ChoiceQuestion;
import lms.content.MatchingQuestion;
import lms.content.NumericQuestion;
import lms.content.Option;
import lms.content.OrderingQuestion;
import lms.content.PollQuestion;
import lms.content.Question;
import lms.content.Response;
import lms.content.TextQuestion;
import lms.web.learning.domain.Given;
import lms.web.learning.page.ResultModel.Mark;
import lms.web.learning.page.ResultModel.Part;
import lms.web.shared.view.SafeHtml;

/** An answer that was sent, part by part: what was right in it, and what its author says to it. */
final class MarkedParts implements Question.Cases<List<Part>> {

    private final Given given;

    MarkedParts(Given given) {
        this.given = given;
    }

    @Override
    public List<Part> choice(ChoiceQuestion question) {
        return chosen(question.options(), option -> mark(option.correct()));
    }

    @Override
    public List<Part> poll(PollQuestion question) {
        return chosen(question.options(), option -> Mark.NONE);
    }

    @Override
    public List<Part> numeric(NumericQuestion question) {
        boolean right = question.isRight(new Response.Typed(given.typed()));
        return List.of(part(AnswerLines.number(question, given), mark(right), Optional.empty()));
    }

    @Override
    public List<Part> text(TextQuestion question) {
        var recognised = question.recognised(given.typed());
        boolean right = recognised.filter(TextQuestion.Expected::correct).isPresent();
        return List.of(part(
                SafeHtml.words(given.typed()), mark(right), recognised.flatMap(TextQuestion.Expected::feedbackHtml)));
    }

    @Override
    public List<Part> matching(MatchingQuestion question) {
        return question.pairs().stream()
                .map(pair -> new Part(
                        Optional.of(SafeHtml.alreadySanitised(pair.html())),
                        AnswerLines.choice(question, given.part(pair.key())),
                        mark(pair.rightKey().equals(given.part(pair.key()))),
                        Optional.empty()))
                .toList();
    }

    @Override
    public List<Part> ordering(OrderingQuestion question) {
        List<Part> parts = new ArrayList<>();
        List<OrderingQuestion.Item> placed = AnswerLines.placed(question, given);
        for (int place = 0; place < placed.size(); place++) {
            OrderingQuestion.Item item = placed.get(place);
            parts.add(new Part(
                    Optional.of(SafeHtml.words(Integer.toString(place + 1))),
                    Optional.of(SafeHtml.alreadySanitised(item.html())),
                    mark(item.key().equals(question.items().get(place).key())),
                    Optional.empty()));
        }
        return parts;
    }

    private List<Part> chosen(List<Option> options, Function<Option, Mark> marking) {
        Set<String> chosen = given.chosen();
        return options.stream()
                .filter(option -> chosen.contains(option.key()))
                .map(option ->
                        part(SafeHtml.alreadySanitised(option.html()), marking.apply(option), option.feedbackHtml()))
                .toList();
    }

    private static Part part(SafeHtml said, Mark mark, Optional<String> feedback) {
        return new Part(Optional.empty(), Optional.of(said), mark, feedback.map(SafeHtml::alreadySanitised));
    }

    private static Mark mark(boolean right) {
        return right ? Mark.RIGHT : Mark.WRONG;
    }
}

package lms.content.change;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lms.content.ChoiceQuestion;
import lms.content.MatchingQuestion;
import lms.content.NumericQuestion;
import lms.content.Option;
import lms.content.OrderingQuestion;
import lms.content.PollQuestion;
import lms.content.Question;
import lms.content.TextQuestion;

/** What decides how many points an answer gets; equal where every answer gets the same. */
final class MarkingKey implements Question.Cases<List<Object>> {
    private static final MarkingKey READER = new MarkingKey();

    private MarkingKey() {}

    static List<Object> of(Question question) {
        return question.fold(READER);
    }

    @Override
    public List<Object> choice(ChoiceQuestion question) {
        Set<String> right = question.options().stream()
                .filter(Option::correct)
                .map(Option::key)
                .collect(Collectors.toSet());
        return List.of(question.choice(), question.points(), right);
    }

    @Override
    public List<Object> numeric(NumericQuestion question) {
        return List.of(
                "numeric",
                question.points(),
                question.from().stripTrailingZeros(),
                question.to().stripTrailingZeros());
    }

    @Override
    public List<Object> text(TextQuestion question) {
        List<List<Object>> expected = question.expected().stream()
                .map(one -> List.<Object>of(one.correct(), one.pattern()))
                .toList();
        return List.of("text", question.points(), question.ignoreCase(), expected);
    }

    @Override
    public List<Object> matching(MatchingQuestion question) {
        Map<String, String> right = question.pairs().stream()
                .collect(Collectors.toMap(MatchingQuestion.Pair::key, MatchingQuestion.Pair::rightKey));
        return List.of("matching", question.points(), right);
    }

    @Override
    public List<Object> ordering(OrderingQuestion question) {
        List<String> keys =
                question.items().stream().map(OrderingQuestion.Item::key).toList();
        return List.of("ordering", question.points(), keys);
    }

    @Override
    public List<Object> poll(PollQuestion question) {
        return List.of("poll");
    }
}

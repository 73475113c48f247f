package lms.web.learning.domain;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lms.content.ChoiceQuestion;
import lms.content.MatchingQuestion;
import lms.content.NumericQuestion;
import lms.content.Option;
import lms.content.OrderingQuestion;
import lms.content.PollQuestion;
import lms.content.Question;
import lms.content.Response;
import lms.content.TextQuestion;

/**
 * Holds an answer that was stored against the question as it is now. A later release may have given the question another
 * type, or taken away what was chosen: then there is no answer, which is no error.
 */
public final class AnswerFit implements Question.Cases<Optional<Response>> {

    private final Response response;

    private AnswerFit(Response response) {
        this.response = response;
    }

    /** What of the answer still answers the question. */
    public static Optional<Response> of(Question question, Response response) {
        return question.fold(new AnswerFit(response));
    }

    @Override
    public Optional<Response> choice(ChoiceQuestion question) {
        return notSure().or(() -> chosen(question.options(), question.choice() == ChoiceQuestion.Choice.SINGLE));
    }

    @Override
    public Optional<Response> poll(PollQuestion question) {
        return chosen(question.options(), true);
    }

    @Override
    public Optional<Response> numeric(NumericQuestion question) {
        return notSure()
                .or(() -> response instanceof Response.Typed typed
                                && question.number(typed.text()).isPresent()
                        ? Optional.of(typed)
                        : Optional.empty());
    }

    @Override
    public Optional<Response> text(TextQuestion question) {
        return notSure().or(() -> response instanceof Response.Typed typed ? Optional.of(typed) : Optional.empty());
    }

    @Override
    public Optional<Response> matching(MatchingQuestion question) {
        return notSure().or(() -> response instanceof Response.Matched matched ? left(matched, question) : none());
    }

    @Override
    public Optional<Response> ordering(OrderingQuestion question) {
        Set<String> items =
                question.items().stream().map(OrderingQuestion.Item::key).collect(Collectors.toSet());
        return notSure()
                .or(() -> response instanceof Response.Ordered ordered
                                && ordered.keys().size() == items.size()
                                && items.equals(new HashSet<>(ordered.keys()))
                        ? Optional.of(ordered)
                        : Optional.empty());
    }

    private static Optional<Response> left(Response.Matched matched, MatchingQuestion question) {
        Set<String> choices =
                question.choices().stream().map(MatchingQuestion.Choice::key).collect(Collectors.toSet());
        Map<String, String> left = new LinkedHashMap<>(matched.rightByLeft());
        left.keySet()
                .retainAll(question.pairs().stream()
                        .map(MatchingQuestion.Pair::key)
                        .collect(Collectors.toSet()));
        left.values().retainAll(choices);
        return left.isEmpty() ? none() : Optional.of(new Response.Matched(left));
    }

    private Optional<Response> chosen(List<Option> options, boolean onlyOne) {
        if (!(response instanceof Response.Chosen chosen)) {
            return none();
        }
        Set<String> left = new TreeSet<>(chosen.keys());
        left.retainAll(options.stream().map(Option::key).collect(Collectors.toSet()));
        return left.isEmpty() || (onlyOne && left.size() > 1) ? none() : Optional.of(new Response.Chosen(left));
    }

    private Optional<Response> notSure() {
        return response instanceof Response.NotSure ? Optional.of(response) : none();
    }

    private static Optional<Response> none() {
        return Optional.empty();
    }
}

package lms.content.render;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import lms.content.Asked;
import lms.content.ChoiceQuestion;
import lms.content.ChoiceQuestion.Choice;
import lms.content.MatchingQuestion;
import lms.content.NumericQuestion;
import lms.content.Option;
import lms.content.OrderingQuestion;
import lms.content.PollQuestion;
import lms.content.Question;
import lms.content.TextQuestion;
import lms.content.document.Attributes;
import lms.content.quiz.NumericAnswer;
import lms.content.quiz.OptionParts;
import lms.content.quiz.PairParts;
import lms.content.quiz.QuestionParts;
import lms.content.quiz.QuestionType;
import lms.content.quiz.QuizKeys;
import lms.content.quiz.TextMatch;

/**
 * Makes one question. Keys, hash and all that decides what is right come from the original, option by option in the
 * same position, so that an answer means the same in every language.
 */
final class QuestionWriter {
    private final QuizHtml html;
    private final QuestionParts original;
    private final QuestionParts here;

    /**
     * @param original the question in the default language
     * @param here the same in the language that is written
     */
    QuestionWriter(QuizHtml html, QuestionParts original, QuestionParts here) {
        if (!original.shape().equals(here.shape())) {
            throw new IllegalStateException("question " + here.id() + " was not checked against its original");
        }
        this.html = html;
        this.original = original;
        this.here = here;
    }

    Question write() {
        QuestionType type = original.type().flatMap(QuestionType::of).orElse(QuestionType.SINGLE);
        return switch (type) {
            case SINGLE -> new ChoiceQuestion(asked(), Choice.SINGLE, both(this::option));
            case MULTIPLE -> new ChoiceQuestion(asked(), Choice.MULTIPLE, both(this::option));
            case POLL -> new PollQuestion(asked(), both(this::option));
            case NUMERIC -> numeric();
            case TEXT ->
                new TextQuestion(
                        asked(), TextMatch.of(original.directive()) == TextMatch.IGNORE_CASE, both(this::expected));
            case MATCHING -> matching();
            case ORDERING -> new OrderingQuestion(asked(), both(this::item));
        };
    }

    private Asked asked() {
        Attributes attributes = original.directive().attributes();
        boolean marked = !original.type().equals(Optional.of(QuestionType.POLL.word()));
        return new Asked(
                here.id(),
                QuizKeys.question(original),
                marked ? attributes.number("points").orElse(1) : 0,
                html.blocks(here.prompt()),
                html.ifAny(here.hint()),
                html.ifAny(here.explanation()),
                attributes.get("objective"));
    }

    private <T> List<T> both(BiFunction<OptionParts, OptionParts, T> maker) {
        return IntStream.range(0, here.options().size())
                .mapToObj(i ->
                        maker.apply(original.options().get(i), here.options().get(i)))
                .toList();
    }

    private Option option(OptionParts first, OptionParts written) {
        return new Option(
                QuizKeys.option(first), first.isRight(), html.label(written.content()), html.ifAny(written.feedback()));
    }

    private TextQuestion.Expected expected(OptionParts first, OptionParts written) {
        return new TextQuestion.Expected(
                QuizKeys.expected(first), first.isRight(), written.pattern(), html.ifAny(written.feedback()));
    }

    private OrderingQuestion.Item item(OptionParts first, OptionParts written) {
        String key = QuizKeys.option(first);
        return new OrderingQuestion.Item(key, html.label(written.content()), QuizKeys.shuffle(here.id(), key));
    }

    private NumericQuestion numeric() {
        NumericAnswer answer = NumericAnswer.of(original.directive().attributes())
                .orElseThrow(() -> new IllegalStateException("question " + here.id() + " was not checked"));
        return new NumericQuestion(
                asked(),
                answer.from(),
                answer.to(),
                here.directive()
                        .attributes()
                        .get("unit")
                        .or(() -> original.directive().attributes().get("unit")));
    }

    private MatchingQuestion matching() {
        List<PairParts> first = original.pairs();
        List<PairParts> written = here.pairs();
        List<MatchingQuestion.Pair> pairs = IntStream.range(0, first.size())
                .filter(i -> !first.get(i).isDistractor())
                .mapToObj(i -> new MatchingQuestion.Pair(
                        QuizKeys.side(first.get(i).left()),
                        html.inline(written.get(i).left().text()),
                        QuizKeys.side(first.get(i).right())))
                .toList();
        List<MatchingQuestion.Choice> choices = IntStream.range(0, first.size())
                .mapToObj(i -> new MatchingQuestion.Choice(
                        QuizKeys.side(first.get(i).right()),
                        written.get(i).right().plain()))
                .sorted(Comparator.comparing(choice -> QuizKeys.shuffle(here.id(), choice.key())))
                .toList();
        return new MatchingQuestion(asked(), pairs, choices);
    }
}

package lms.content.quiz;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import lms.content.document.Document;
import lms.content.document.Position;

/**
 * The keys of a question by which attempts store what was answered. What is typed is stored as typed, so that questions
 * for a number or for words have none.
 *
 * @param at where the question stands
 * @param keys with where each stands, in the order of the file
 */
public record AnswerKeys(String questionId, Position at, Map<String, Position> keys) {
    public AnswerKeys {
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    /** Those of every question that has some, in reading order. */
    public static Stream<AnswerKeys> in(Document original) {
        return original.directives("quiz")
                .flatMap(quiz -> QuizParts.of(quiz).questions().stream())
                .map(AnswerKeys::of)
                .filter(answers -> !answers.keys.isEmpty());
    }

    private static AnswerKeys of(QuestionParts question) {
        Map<String, Position> keys = new LinkedHashMap<>();
        boolean words = question.type().filter(QuestionType.TEXT.word()::equals).isPresent();
        if (!words) {
            question.options().forEach(option -> keys.putIfAbsent(QuizKeys.option(option), option.at()));
        }
        for (PairParts pair : question.pairs()) {
            if (!pair.isDistractor()) {
                keys.putIfAbsent(QuizKeys.side(pair.left()), pair.left().at());
            }
            keys.putIfAbsent(QuizKeys.side(pair.right()), pair.right().at());
        }
        return new AnswerKeys(question.id(), question.directive().at(), keys);
    }
}

package lms.content.quiz;

import java.util.List;
import lms.content.document.Block;

/** A quiz as written. */
public record QuizParts(Block.Directive directive, List<QuestionParts> questions) {
    public QuizParts {
        questions = List.copyOf(questions);
    }

    public static QuizParts of(Block.Directive quiz) {
        return new QuizParts(
                quiz,
                quiz.children().stream()
                        .filter(Block.Directive.class::isInstance)
                        .map(Block.Directive.class::cast)
                        .filter(directive -> directive.is("question"))
                        .map(QuestionParts::of)
                        .toList());
    }
}

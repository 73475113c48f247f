package lms.content.render;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import lms.content.Completion;
import lms.content.PollQuestion;
import lms.content.Question;
import lms.content.Quiz;
import lms.content.document.Attributes;
import lms.content.document.Block;
import lms.content.document.Document;
import lms.content.quiz.QuestionParts;
import lms.content.quiz.QuizParts;

/** Makes the quizzes of a rendition. */
final class QuizWriter {
    private final QuizHtml html;
    private final Words words;
    private final Completion completion;
    private final Map<String, QuestionParts> originals;

    /**
     * @param completion of the course, which may name a pass mark for quizzes that have none
     * @param original the text in the default language
     */
    QuizWriter(LinkWriter links, Words words, Completion completion, Document original) {
        this.html = new QuizHtml(links, words);
        this.words = words;
        this.completion = completion;
        this.originals = original.directives("quiz")
                .flatMap(quiz -> QuizParts.of(quiz).questions().stream())
                .collect(Collectors.toMap(QuestionParts::id, Function.identity(), (first, second) -> first));
    }

    Quiz quiz(Block.Directive directive) {
        Attributes attributes = directive.attributes();
        List<Question> questions =
                QuizParts.of(directive).questions().stream().map(this::question).toList();
        return new Quiz(
                attributes.id().orElse(""),
                directive.title().isEmpty() ? words.text("quiz") : directive.title(),
                questions,
                attributes.isTrue("required"),
                passPercent(attributes, questions),
                number(attributes, "attempts"),
                attributes.isTrue("shuffle"));
    }

    /** Nothing can be earned where everything is a poll, so that no pass mark means anything. */
    private OptionalInt passPercent(Attributes attributes, List<Question> questions) {
        if (questions.stream().allMatch(PollQuestion.class::isInstance)) {
            return OptionalInt.empty();
        }
        return attributes.get("pass").isEmpty() ? completion.passPercent() : number(attributes, "pass");
    }

    private static OptionalInt number(Attributes attributes, String name) {
        return attributes.number(name).stream().mapToInt(Integer::intValue).findFirst();
    }

    private Question question(QuestionParts parts) {
        return new QuestionWriter(html, originals.getOrDefault(parts.id(), parts), parts).write();
    }
}

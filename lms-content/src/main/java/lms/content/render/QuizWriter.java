package lms.content.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import lms.content.Asked;
import lms.content.ChoiceQuestion;
import lms.content.ChoiceQuestion.Choice;
import lms.content.Completion;
import lms.content.Option;
import lms.content.Question;
import lms.content.Quiz;
import lms.content.document.Attributes;
import lms.content.document.Block;
import lms.content.document.Document;
import lms.content.markdown.HtmlSanitizer;
import lms.content.quiz.OptionParts;
import lms.content.quiz.QuestionParts;
import lms.content.quiz.QuizKeys;
import lms.content.quiz.QuizParts;

/**
 * Makes the quizzes of a rendition. Keys and hashes come from the rendition in the default language, option by option
 * in the same position, so that an answer means the same in every language.
 */
final class QuizWriter {
    private final LinkWriter links;
    private final Words words;
    private final Completion completion;
    private final Map<String, QuestionParts> originals;

    /**
     * @param completion of the course, which may name a pass mark for quizzes that have none
     * @param original the text in the default language
     */
    QuizWriter(LinkWriter links, Words words, Completion completion, Document original) {
        this.links = links;
        this.words = words;
        this.completion = completion;
        this.originals = original.directives("quiz")
                .flatMap(quiz -> QuizParts.of(quiz).questions().stream())
                .collect(Collectors.toMap(QuestionParts::id, Function.identity(), (first, second) -> first));
    }

    Quiz quiz(Block.Directive directive) {
        Attributes attributes = directive.attributes();
        return new Quiz(
                attributes.id().orElse(""),
                directive.title().isEmpty() ? words.text("quiz") : directive.title(),
                QuizParts.of(directive).questions().stream().map(this::question).toList(),
                attributes.isTrue("required"),
                attributes.get("pass").isEmpty() ? completion.passPercent() : number(attributes, "pass"),
                number(attributes, "attempts"),
                attributes.isTrue("shuffle"));
    }

    private static OptionalInt number(Attributes attributes, String name) {
        return attributes.number(name).stream().mapToInt(Integer::intValue).findFirst();
    }

    private Question question(QuestionParts parts) {
        QuestionParts original = originals.getOrDefault(parts.id(), parts);
        Attributes attributes = original.directive().attributes();
        Asked asked = new Asked(
                parts.id(),
                QuizKeys.question(original),
                attributes.number("points").orElse(1),
                html(parts.prompt()),
                ifAny(parts.hint()),
                ifAny(parts.explanation()),
                attributes.get("objective"));
        return new ChoiceQuestion(
                asked,
                original.type().filter("multiple"::equals).isPresent() ? Choice.MULTIPLE : Choice.SINGLE,
                options(original, parts));
    }

    private List<Option> options(QuestionParts original, QuestionParts parts) {
        if (original.options().size() != parts.options().size()) {
            throw new IllegalStateException("question " + parts.id() + " was not checked against its original");
        }
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < parts.options().size(); i++) {
            OptionParts first = original.options().get(i);
            OptionParts here = parts.options().get(i);
            options.add(new Option(
                    QuizKeys.option(first), first.isRight(), optionHtml(here.content()), ifAny(here.feedback())));
        }
        return options;
    }

    private Optional<String> ifAny(List<Block> blocks) {
        return blocks.isEmpty() ? Optional.empty() : Optional.of(html(blocks));
    }

    /** One paragraph goes without its tags, so that it fits into a label. */
    private String optionHtml(List<Block> blocks) {
        if (blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph paragraph) {
            Html out = new Html();
            new InlineWriter(out, links).write(paragraph.text());
            return HtmlSanitizer.clean(out.take());
        }
        return html(blocks);
    }

    private String html(List<Block> blocks) {
        Html out = new Html();
        new BlockWriter(out, links, words, new Passages("")).write(blocks);
        return HtmlSanitizer.clean(out.take()).strip();
    }
}

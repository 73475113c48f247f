package lms.content.render;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lms.content.ChoiceQuestion;
import lms.content.MatchingQuestion;
import lms.content.NumericQuestion;
import lms.content.Option;
import lms.content.OrderingQuestion;
import lms.content.PollQuestion;
import lms.content.Question;
import lms.content.Quiz;
import lms.content.TextQuestion;

/** Writes the right answers of a quiz, for those who lead the lesson. */
final class PaperAnswers implements Question.Cases<Html> {
    private final Html out;
    private final Words words;

    PaperAnswers(Html out, Words words) {
        this.out = out;
        this.words = words;
    }

    void write(Quiz quiz) {
        out.element("h3", quiz.title()).newLine().open("ol").newLine();
        for (Question question : quiz.questions()) {
            out.open("li");
            question.fold(this);
            question.explanationHtml().ifPresent(out::sanitised);
            out.close("li").newLine();
        }
        out.close("ol").newLine();
    }

    @Override
    public Html choice(ChoiceQuestion question) {
        return each(question.options().stream()
                .filter(Option::correct)
                .map(Option::html)
                .toList());
    }

    @Override
    public Html numeric(NumericQuestion question) {
        String from = question.from().toPlainString();
        String to = question.to().toPlainString();
        String range = question.from().compareTo(question.to()) == 0 ? from : words.text("paper.range", from, to);
        return out.element("p", range + question.unit().map(unit -> " " + unit).orElse(""));
    }

    @Override
    public Html text(TextQuestion question) {
        return out.element(
                "p",
                question.expected().stream()
                        .filter(TextQuestion.Expected::correct)
                        .map(TextQuestion.Expected::pattern)
                        .collect(Collectors.joining("; ")));
    }

    @Override
    public Html matching(MatchingQuestion question) {
        out.open("ul").newLine();
        for (MatchingQuestion.Pair pair : question.pairs()) {
            out.open("li").sanitised(pair.html()).text(": ");
            IntStream.range(0, question.choices().size())
                    .filter(i -> Objects.equals(question.choices().get(i).key(), pair.rightKey()))
                    .forEach(i -> out.text(PaperQuiz.letter(i) + ". "
                            + question.choices().get(i).text()));
            out.close("li").newLine();
        }
        return out.close("ul");
    }

    @Override
    public Html ordering(OrderingQuestion question) {
        out.open("ol").newLine();
        question.items()
                .forEach(item ->
                        out.open("li").sanitised(item.html()).close("li").newLine());
        return out.close("ol");
    }

    @Override
    public Html poll(PollQuestion question) {
        return out.element("p", words.text("paper.no-answer"));
    }

    private Html each(List<String> texts) {
        out.open("ul").newLine();
        texts.forEach(text -> out.open("li").sanitised(text).close("li").newLine());
        return out.close("ul");
    }
}

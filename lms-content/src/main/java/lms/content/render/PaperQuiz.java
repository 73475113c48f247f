package lms.content.render;

import java.util.List;
import lms.content.ChoiceQuestion;
import lms.content.MatchingQuestion;
import lms.content.NumericQuestion;
import lms.content.Option;
import lms.content.OrderingQuestion;
import lms.content.PollQuestion;
import lms.content.Question;
import lms.content.Quiz;
import lms.content.TextQuestion;

/** Writes a quiz with boxes to tick and lines to write on. */
final class PaperQuiz implements Question.Cases<Html> {
    private static final String LINE = "________________";
    private static final String SHORT_LINE = "_____";

    private final Html out;
    private final Words words;

    PaperQuiz(Html out, Words words) {
        this.out = out;
        this.words = words;
    }

    void write(Quiz quiz) {
        out.open("section", "class", "paper-quiz").newLine();
        out.element("h2", quiz.title()).newLine().open("ol").newLine();
        for (Question question : quiz.questions()) {
            out.open("li").sanitised(question.promptHtml()).newLine();
            question.fold(this);
            out.close("li").newLine();
        }
        out.close("ol").close("section").newLine();
    }

    @Override
    public Html choice(ChoiceQuestion question) {
        boolean single = question.choice() == ChoiceQuestion.Choice.SINGLE;
        say(single ? "paper.tick-one" : "paper.tick-all");
        return boxes(question.options());
    }

    @Override
    public Html poll(PollQuestion question) {
        say("paper.poll");
        return boxes(question.options());
    }

    @Override
    public Html numeric(NumericQuestion question) {
        return out.element("p", LINE + question.unit().map(unit -> " " + unit).orElse(""), "class", "paper-line");
    }

    @Override
    public Html text(TextQuestion question) {
        return out.element("p", LINE + LINE, "class", "paper-line");
    }

    @Override
    public Html matching(MatchingQuestion question) {
        say("paper.match");
        out.open("ul", "class", "paper-boxes").newLine();
        question.pairs()
                .forEach(pair -> out.open("li")
                        .text(SHORT_LINE + " ")
                        .sanitised(pair.html())
                        .close("li")
                        .newLine());
        out.close("ul").open("ul", "class", "paper-choices").newLine();
        for (int i = 0; i < question.choices().size(); i++) {
            out.element("li", letter(i) + ". " + question.choices().get(i).text())
                    .newLine();
        }
        return out.close("ul").newLine();
    }

    @Override
    public Html ordering(OrderingQuestion question) {
        say("paper.order");
        out.open("ul", "class", "paper-boxes").newLine();
        question.shuffled()
                .forEach(item -> out.open("li")
                        .text(SHORT_LINE + " ")
                        .sanitised(item.html())
                        .close("li")
                        .newLine());
        return out.close("ul").newLine();
    }

    private Html boxes(List<Option> options) {
        out.open("ul", "class", "paper-boxes").newLine();
        options.forEach(option -> out.open("li")
                .text("\u2610 ")
                .sanitised(option.html())
                .close("li")
                .newLine());
        return out.close("ul").newLine();
    }

    private void say(String key) {
        out.element("p", words.text(key), "class", "paper-how").newLine();
    }

    /** A, B and so on; behind Z comes A2. */
    static String letter(int index) {
        String letter = Character.toString('A' + index % 26);
        return index < 26 ? letter : letter + (index / 26 + 1);
    }
}

package lms.web.shared.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lms.web.learning.page.AnswerLine;
import lms.web.learning.page.CheckAnswersModel;
import lms.web.learning.page.QuestionModel;
import lms.web.learning.page.QuestionModel.Control;
import lms.web.learning.page.QuizCard;
import lms.web.learning.page.QuizGoes;
import lms.web.learning.page.ResultModel;
import lms.web.learning.page.ResultModel.Mark;
import lms.web.learning.page.ResultModel.Part;
import lms.web.learning.page.ResultModel.Verdict;

/** A made-up quiz for the gallery, with a question of every type. */
final class QuizSamples {
    private static final SafeUrl HERE = SafeUrl.of("/courses/first-campaign/doorstep/quiz/listening/2");
    private static final List<String> STEPS =
            List.of("Knock, and step back", "Say who you are", "Ask <em>one</em> open question", "Say thank you");

    private QuizSamples() {}

    /** @param chosen the option that is ticked; -1 for none */
    static QuestionModel choice(boolean multiple, boolean kept, int chosen) {
        var options = new ArrayList<QuestionModel.Option>();
        var texts = List.of(
                "<p>“Will you vote for us on Thursday?”</p>",
                "<p>“What would you change about this street, if it were up to you?”</p>",
                "<p>“Have you read our <em>whole</em> leaflet? It has four pages and explains everything, so it may take a moment.”</p>",
                "<p>“You agree that the bus is too expensive, don’t you?”</p>");
        for (int i = 0; i < texts.size(); i++) {
            options.add(new QuestionModel.Option("o" + i, Samples.html(texts.get(i)), i == chosen));
        }
        return question(
                "<p>Somebody opens the door and says, “I haven’t got much time.” Which question helps you most to understand what matters to her?</p>",
                multiple ? "question.multiple" : "question.single",
                new Control.Options(multiple, options),
                kept);
    }

    static QuestionModel poll() {
        var options = List.of(
                new QuestionModel.Option("doors", Samples.html("Knock on doors"), false),
                new QuestionModel.Option("stall", Samples.html("Run a stall at the market"), true));
        return question(
                "<p>What would you like to do on Saturday?</p>",
                "question.poll",
                new Control.Options(false, options),
                false);
    }

    static QuestionModel numeric(String typed) {
        return question(
                "<p>How many doors does a pair reach in an hour?</p>",
                "question.numeric",
                new Control.Line(typed, true, "doors"),
                false);
    }

    static QuestionModel text(String typed) {
        return question(
                "<p>What do we call the members of one place?</p>",
                "question.text",
                new Control.Line(typed, false, ""),
                false);
    }

    static QuestionModel matching(String chosen) {
        return question(
                "<p>Who does what in a meeting? Choose for each.</p><p>One thing is nobody’s task.</p>",
                "question.matching",
                new Control.Rows(
                        false,
                        List.of(
                                new QuestionModel.Row("answer-chair", Samples.html("Chair"), chosen),
                                new QuestionModel.Row(
                                        "answer-minutes", Samples.html("The <strong>minute taker</strong>"), "")),
                        List.of(
                                new Choice("ask", Samples.en("Asks who has not spoken yet")),
                                new Choice("sing", Samples.en("Sings & dances")),
                                new Choice(
                                        "write",
                                        Samples.en(
                                                "Writes down what was decided, by whom it is done, and by when it is done")))),
                false);
    }

    /** @param places of the four steps; empty where none is chosen */
    static QuestionModel ordering(String... places) {
        var rows = new ArrayList<QuestionModel.Row>();
        for (int i = 0; i < STEPS.size(); i++) {
            rows.add(new QuestionModel.Row(
                    "answer-s" + i, Samples.html(STEPS.get(i)), places.length == 0 ? "" : places[i]));
        }
        var choices = List.of("1", "2", "3", "4").stream()
                .map(place -> new Choice(place, Samples.en(place)))
                .toList();
        return question(
                "<p>Put the first minute at the door into order.</p>",
                "question.ordering",
                new Control.Rows(true, rows, choices),
                false);
    }

    private static QuestionModel question(String prompt, String how, Control control, boolean kept) {
        return new QuestionModel(
                Samples.QUIZ,
                HERE,
                2,
                7,
                "en",
                Samples.html(prompt),
                how,
                control,
                how.equals("question.poll") ? Optional.empty() : Optional.of(false),
                Optional.of(Samples.html("<p>Which of these could she answer with a story?</p>")),
                kept,
                List.of(new HiddenField("attempt", "1")));
    }

    static CheckAnswersModel answers() {
        return new CheckAnswersModel(
                Samples.QUIZ,
                HERE,
                "en",
                List.of(
                        answered(
                                1,
                                "<p>What comes first at the door?</p>",
                                line("Say who you are and why you are there")),
                        checked(
                                2,
                                "<p>Which question helps you most to understand what matters to her?</p>",
                                CheckAnswersModel.State.UNSURE),
                        answered(
                                3,
                                "<p>What may you write down?</p>",
                                line("<p>“No answer”</p>"),
                                line("<p>“Lift broken since May”</p>")),
                        answered(4, "<p>How many doors does a pair reach in an hour?</p>", line("12 doors")),
                        answered(
                                5,
                                "<p>Who does what in a meeting?</p>",
                                line("Chair", "Asks who has not spoken yet"),
                                new AnswerLine(Optional.of(Samples.html("Minute taker")), Optional.empty())),
                        answered(
                                6,
                                "<p>Put the first minute at the door into order.</p>",
                                line("1", STEPS.get(0)),
                                line("2", STEPS.get(2)),
                                line("3", STEPS.get(1)),
                                line("4", STEPS.get(3))),
                        checked(
                                7,
                                "<p>Look at this record:</p><table><tr><th>Door</th><td>12</td></tr></table><p>What is missing?</p>",
                                CheckAnswersModel.State.OPEN)),
                Optional.of(new QuizGoes(1, 3)),
                List.of());
    }

    private static CheckAnswersModel.Answer answered(int number, String prompt, AnswerLine... lines) {
        return new CheckAnswersModel.Answer(
                number, Samples.html(prompt), CheckAnswersModel.State.ANSWERED, List.of(lines), HERE);
    }

    private static CheckAnswersModel.Answer checked(int number, String prompt, CheckAnswersModel.State state) {
        return new CheckAnswersModel.Answer(number, Samples.html(prompt), state, List.of(), HERE);
    }

    private static AnswerLine line(String said) {
        return new AnswerLine(Optional.empty(), Optional.of(Samples.html(said)));
    }

    private static AnswerLine line(String label, String said) {
        return new AnswerLine(Optional.of(Samples.html(label)), Optional.of(Samples.html(said)));
    }

    static ResultModel result(int points, boolean passed) {
        return result(points, 8, passed, Optional.empty(), ResultModel.Help.NONE);
    }

    /** Nothing in it was right or wrong. */
    static ResultModel thanks() {
        return result(0, 0, true, Optional.empty(), ResultModel.Help.NONE);
    }

    static ResultModel lastGo() {
        return result(3, 8, false, Optional.of(new QuizGoes(3, 3)), ResultModel.Help.COACH);
    }

    static ResultModel result(int points, int of, boolean passed, Optional<QuizGoes> goes, ResultModel.Help help) {
        var again = goes.filter(limit -> limit.left() == 0).isPresent() ? Optional.<SafeUrl>empty() : Optional.of(HERE);
        return new ResultModel(
                Samples.QUIZ,
                new QuizCard.Score(points, of),
                of == 0 ? OptionalInt.empty() : OptionalInt.of(75),
                passed,
                "en",
                of == 0 ? List.of(poll(1)) : marked(),
                goes,
                help,
                again);
    }

    private static List<ResultModel.Answer> marked() {
        return List.of(
                answer(
                        1,
                        "<p>What comes first at the door?</p>",
                        Verdict.RIGHT,
                        List.of(part(
                                Mark.RIGHT,
                                "<p>Say who you are and why you are there</p>",
                                "<p>Yes. People decide in seconds whether you are safe to talk to.</p>")),
                        List.of()),
                answer(
                        2,
                        "<p>What may you write down?</p>",
                        Verdict.NOT_RIGHT,
                        List.of(
                                part(Mark.RIGHT, "<p>“Lift broken since May”</p>", ""),
                                part(Mark.WRONG, "<p>“Bad knees”</p>", "<p>That is about health: leave it out.</p>")),
                        List.of()),
                answer(3, "<p>When do you stop?</p>", Verdict.UNSURE, List.of(), List.of()),
                answer(
                        4,
                        "<p>How many doors does a pair reach in an hour?</p>",
                        Verdict.NOT_RIGHT,
                        List.of(part(Mark.WRONG, "60 doors", "")),
                        List.of()),
                answer(
                        5,
                        "<p>Who does what in a meeting?</p>",
                        Verdict.NOT_RIGHT,
                        List.of(
                                part(Mark.RIGHT, "Chair", "Asks who has not spoken yet", ""),
                                new Part(
                                        Optional.of(Samples.html("Minute taker")),
                                        Optional.empty(),
                                        Mark.WRONG,
                                        Optional.empty())),
                        List.of(
                                line("Chair", "Asks who has not spoken yet"),
                                line("Minute taker", "Writes down what was decided"))),
                answer(
                        6,
                        "<p>Put the first minute at the door into order.</p>",
                        Verdict.NOT_RIGHT,
                        List.of(
                                part(Mark.RIGHT, "1", STEPS.get(0), ""),
                                part(Mark.WRONG, "2", STEPS.get(2), ""),
                                part(Mark.WRONG, "3", STEPS.get(1), ""),
                                part(Mark.RIGHT, "4", STEPS.get(3), "")),
                        List.of(
                                line("1", STEPS.get(0)),
                                line("2", STEPS.get(1)),
                                line("3", STEPS.get(2)),
                                line("4", STEPS.get(3)))),
                poll(7));
    }

    private static ResultModel.Answer poll(int number) {
        return answer(
                number,
                "<p>What would you like to do on Saturday?</p>",
                Verdict.NOTED,
                List.of(part(Mark.NONE, "Run a stall at the market", "<p>Kim has the keys of the stall.</p>")),
                List.of());
    }

    private static ResultModel.Answer answer(
            int number, String prompt, Verdict verdict, List<Part> parts, List<AnswerLine> right) {
        return new ResultModel.Answer(
                number,
                Samples.html(prompt),
                verdict,
                parts,
                right,
                number % 2 == 1
                        ? Optional.empty()
                        : Optional.of(
                                Samples.html(
                                        "<p>An open question starts with <strong>what</strong>, <strong>how</strong> or <strong>why</strong>, and leaves room for a story.</p>")),
                Optional.of(SafeUrl.of("/courses/first-campaign/doorstep#open")));
    }

    private static Part part(Mark mark, String said, String feedback) {
        return new Part(Optional.empty(), Optional.of(Samples.html(said)), mark, feedback(feedback));
    }

    private static Part part(Mark mark, String label, String said, String feedback) {
        return new Part(Optional.of(Samples.html(label)), Optional.of(Samples.html(said)), mark, feedback(feedback));
    }

    private static Optional<SafeHtml> feedback(String html) {
        return html.isEmpty() ? Optional.empty() : Optional.of(Samples.html(html));
    }
}

package lms.web.learning.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lms.content.ChoiceQuestion;
import lms.content.Question;
import lms.content.Response;
import lms.web.learning.domain.Answer;
import lms.web.learning.domain.Score;
import lms.web.learning.usecase.QuizView;
import lms.web.shared.view.HiddenField;
import lms.web.shared.view.SafeHtml;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/** Turns a quiz, as its learner sees it, into what its pages show. */
final class QuizModels {

    /** Hidden field with the number of the attempt that a form means. */
    static final String ATTEMPT = "attempt";

    private final QuizView view;
    private final CourseLinks links;

    QuizModels(QuizView view, String language) {
        this.view = view;
        this.links = new CourseLinks(view.lesson().course().course().outline(), language);
    }

    SafeUrl quiz(String below) {
        return links.lesson(view.lesson().lesson(), "quiz/" + view.quiz().id() + "/" + below);
    }

    SafeUrl first() {
        return question(view.quiz().questions().get(0));
    }

    private SafeUrl question(Question question) {
        return quiz("question/" + question.id());
    }

    SafeUrl lesson() {
        return SafeUrl.of(links.lesson(view.lesson().lesson()).value() + "#quiz-"
                + view.quiz().id());
    }

    /** The first question without an answer, or the page that checks all of them. */
    SafeUrl goOn() {
        return view.quiz().questions().stream()
                .filter(question -> !view.answers().containsKey(question.id()))
                .findFirst()
                .map(this::question)
                .orElseGet(() -> quiz("check"));
    }

    SafeUrl after(ChoiceQuestion question) {
        List<Question> questions = view.quiz().questions();
        int next = view.position(question) + 1;
        return next < questions.size() ? question(questions.get(next)) : quiz("check");
    }

    SafeUrl before(ChoiceQuestion question) {
        int previous = view.position(question) - 1;
        return previous < 0 ? lesson() : question(view.quiz().questions().get(previous));
    }

    /** The page of a question whose answer could not be saved, with what was chosen. */
    QuestionModel rejected(ChoiceQuestion question, List<String> chosen) {
        return question(question, Set.copyOf(chosen), false);
    }

    /**
     * The page of one question.
     *
     * @param kept what was chosen before signing in and is not saved yet
     */
    QuestionModel question(ChoiceQuestion question, Optional<Set<String>> kept) {
        Optional<Answer> saved = view.result().isPresent()
                ? Optional.empty()
                : Optional.ofNullable(view.answers().get(question.id()));
        Set<String> chosen = kept.orElseGet(() -> saved.map(QuizModels::values).orElse(Set.of()));
        return question(question, chosen, kept.isPresent());
    }

    private QuestionModel question(ChoiceQuestion question, Set<String> chosen, boolean kept) {
        return new QuestionModel(
                place(),
                question(question),
                view.position(question) + 1,
                view.quiz().questions().size(),
                language(),
                html(question.promptHtml()),
                question.choice() == ChoiceQuestion.Choice.MULTIPLE,
                question.options().stream()
                        .map(option -> new QuestionModel.Option(
                                option.key(), html(option.html()), chosen.contains(option.key())))
                        .toList(),
                chosen.contains(QuestionModel.UNSURE),
                question.hintHtml().map(QuizModels::html),
                kept,
                attempt());
    }

    CheckAnswersModel check() {
        var answers = view.quiz().questions().stream()
                .map(ChoiceQuestion.class::cast)
                .map(this::checked)
                .toList();
        return new CheckAnswersModel(place(), quiz("send"), language(), answers, attempt());
    }

    ResultModel result(Score score) {
        var answers = view.quiz().questions().stream()
                .map(ChoiceQuestion.class::cast)
                .map(this::marked)
                .toList();
        return new ResultModel(
                place(),
                new QuizCard.Score(score.points(), score.maxPoints()),
                view.quiz().passPercent(),
                score.passed(),
                language(),
                answers,
                quiz("again"));
    }

    private CheckAnswersModel.Answer checked(ChoiceQuestion question) {
        Optional<Answer> answer = Optional.ofNullable(view.answers().get(question.id()));
        var state = answer.map(
                        given -> given.isNotSure() ? CheckAnswersModel.State.UNSURE : CheckAnswersModel.State.ANSWERED)
                .orElse(CheckAnswersModel.State.OPEN);
        var chosen = question.options().stream()
                .filter(option -> answer.filter(given -> given.keys().contains(option.key()))
                        .isPresent())
                .map(option -> html(option.html()))
                .toList();
        return new CheckAnswersModel.Answer(
                view.position(question) + 1, html(question.promptHtml()), state, chosen, question(question));
    }

    private ResultModel.Answer marked(ChoiceQuestion question) {
        Optional<Answer> answer = Optional.ofNullable(view.answers().get(question.id()));
        var chosen = question.options().stream()
                .filter(option -> answer.filter(given -> given.keys().contains(option.key()))
                        .isPresent())
                .map(option -> new ResultModel.Chosen(
                        html(option.html()),
                        option.correct(),
                        option.feedbackHtml().map(QuizModels::html)))
                .toList();
        return new ResultModel.Answer(
                view.position(question) + 1,
                html(question.promptHtml()),
                verdict(question, answer),
                chosen,
                question.explanationHtml().map(QuizModels::html),
                Optional.of(links.lesson(view.lesson().lesson())));
    }

    private static ResultModel.Verdict verdict(ChoiceQuestion question, Optional<Answer> answer) {
        if (answer.isEmpty()) {
            return ResultModel.Verdict.OPEN;
        }
        if (answer.get().isNotSure()) {
            return ResultModel.Verdict.UNSURE;
        }
        return question.isRight(new Response.Chosen(answer.get().keys()))
                ? ResultModel.Verdict.RIGHT
                : ResultModel.Verdict.NOT_RIGHT;
    }

    private static Set<String> values(Answer answer) {
        return answer.isNotSure() ? Set.of(QuestionModel.UNSURE) : answer.keys();
    }

    private List<HiddenField> attempt() {
        return List.of(new HiddenField(ATTEMPT, Integer.toString(view.attempt())));
    }

    private QuizPlace place() {
        return new QuizPlace(own(view.quiz().title()), own(view.lesson().text().title()), lesson());
    }

    private String language() {
        return view.lesson().text().rendered().language();
    }

    private Text own(String words) {
        return new Text(words, language());
    }

    private static SafeHtml html(String sanitised) {
        return SafeHtml.alreadySanitised(sanitised);
    }
}

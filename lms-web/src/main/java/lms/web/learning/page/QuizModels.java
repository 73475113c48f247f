package lms.web.learning.page;

import java.util.List;
import java.util.Optional;
import lms.content.Question;
import lms.content.Response;
import lms.web.learning.domain.Given;
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
        return address(view.quiz().questions().get(0));
    }

    private SafeUrl address(Question question) {
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
                .map(this::address)
                .orElseGet(() -> quiz("check"));
    }

    SafeUrl after(Question question) {
        List<Question> questions = view.quiz().questions();
        int next = view.position(question) + 1;
        return next < questions.size() ? address(questions.get(next)) : quiz("check");
    }

    SafeUrl before(Question question) {
        int previous = view.position(question) - 1;
        return previous < 0 ? lesson() : address(view.quiz().questions().get(previous));
    }

    /** The page of a question with the answer that is saved, if one is. */
    QuestionModel question(Question question) {
        return question(question, view.result().isPresent() ? Given.nothing() : saved(question), false);
    }

    /** The page of a question whose answer could not be saved, with what was given. */
    QuestionModel rejected(Question question, Given given) {
        return question(question, given, false);
    }

    /** The page of a question with what was given before signing in and is not saved yet. */
    QuestionModel kept(Question question, Given given) {
        return question(question, given, true);
    }

    private QuestionModel question(Question question, Given given, boolean kept) {
        return new QuestionModel(
                place(),
                address(question),
                view.position(question) + 1,
                view.quiz().questions().size(),
                language(),
                html(question.promptHtml()),
                question.fold(new HowToAnswer()),
                question.fold(new AnswerControl(given, view.shuffle(), language())),
                question.points() > 0 ? Optional.of(given.isNotSure()) : Optional.empty(),
                question.hintHtml().map(QuizModels::html),
                kept,
                attempt());
    }

    CheckAnswersModel check() {
        var answers = view.quiz().questions().stream().map(this::checked).toList();
        return new CheckAnswersModel(place(), quiz("send"), language(), answers, goes(), attempt());
    }

    ResultModel result(Score score) {
        var answers = view.quiz().questions().stream().map(this::marked).toList();
        return new ResultModel(
                place(),
                new QuizCard.Score(score.points(), score.maxPoints()),
                view.quiz().passPercent(),
                score.passed(),
                language(),
                answers,
                goes(),
                help(),
                view.isAnswerable() ? Optional.of(quiz("again")) : Optional.empty());
    }

    private ResultModel.Help help() {
        if (view.isAnswerable() || !view.quiz().required() || view.isPassed()) {
            return ResultModel.Help.NONE;
        }
        return view.lesson().course().inCohort() ? ResultModel.Help.COACH : ResultModel.Help.OFFICER;
    }

    private Optional<QuizGoes> goes() {
        return view.quiz().attempts().stream()
                .mapToObj(allowed -> new QuizGoes(view.attempt() - 1, allowed))
                .findFirst();
    }

    private CheckAnswersModel.Answer checked(Question question) {
        Given given = saved(question);
        return new CheckAnswersModel.Answer(
                view.position(question) + 1,
                html(question.promptHtml()),
                state(given),
                isBlank(given) ? List.of() : question.fold(new AnswerLines(given)),
                address(question));
    }

    private static CheckAnswersModel.State state(Given given) {
        if (given.isNotSure()) {
            return CheckAnswersModel.State.UNSURE;
        }
        return given.isEmpty() ? CheckAnswersModel.State.OPEN : CheckAnswersModel.State.ANSWERED;
    }

    private ResultModel.Answer marked(Question question) {
        Given given = saved(question);
        ResultModel.Verdict verdict = verdict(question, given);
        return new ResultModel.Answer(
                view.position(question) + 1,
                html(question.promptHtml()),
                verdict,
                isBlank(given) ? List.of() : question.fold(new MarkedParts(given)),
                verdict == ResultModel.Verdict.RIGHT ? List.of() : question.fold(new RightLines()),
                question.explanationHtml().map(QuizModels::html),
                Optional.of(links.lesson(view.lesson().lesson())));
    }

    private ResultModel.Verdict verdict(Question question, Given given) {
        if (given.isNotSure()) {
            return ResultModel.Verdict.UNSURE;
        }
        Optional<Response> answer = Optional.ofNullable(view.answers().get(question.id()));
        if (answer.isEmpty()) {
            return ResultModel.Verdict.OPEN;
        }
        if (question.points() == 0) {
            return ResultModel.Verdict.NOTED;
        }
        return answer.filter(question::isRight).isPresent() ? ResultModel.Verdict.RIGHT : ResultModel.Verdict.NOT_RIGHT;
    }

    private Given saved(Question question) {
        return Optional.ofNullable(view.answers().get(question.id()))
                .map(Given::of)
                .orElseGet(Given::nothing);
    }

    private static boolean isBlank(Given given) {
        return given.isNotSure() || given.isEmpty();
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

package lms.web.learning.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import java.util.stream.Collectors;
import lms.content.Question;
import lms.web.learning.domain.Given;
import lms.web.learning.usecase.LessonAddress;
import lms.web.learning.usecase.QuizAddress;
import lms.web.learning.usecase.QuizView;
import lms.web.learning.usecase.Quizzes;
import lms.web.shared.http.Forms;
import lms.web.shared.http.Frames;
import lms.web.shared.http.HoldsForm;
import lms.web.shared.http.SentForm;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** A quiz: one question a page, each answer saved by its own POST, then all answers to check, then the result. */
@Path("/courses")
@Component
public class QuizPages {

    /** Literal parts win over templates only among the methods of one root path, so all of them share it. */
    private static final String QUIZ = "{course}/{lesson}/quiz/{quiz}";

    private final Quizzes quizzes;
    private final SentForm sent;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public QuizPages(Quizzes quizzes, SentForm sent, Visit visit, Frames frames, Templates templates) {
        this.quizzes = quizzes;
        this.sent = sent;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    /** Goes on where the learner stopped. */
    @GET
    @Path(QUIZ)
    public Response goOn(
            @PathParam("course") String course, @PathParam("lesson") String lesson, @PathParam("quiz") String quiz) {
        QuizView view = open(course, lesson, quiz);
        return see(
                view.result().isPresent()
                        ? models(view).quiz("result")
                        : models(view).goOn());
    }

    @GET
    @Path(QUIZ + "/question/{question}")
    public Response question(
            @PathParam("course") String course,
            @PathParam("lesson") String lesson,
            @PathParam("quiz") String quiz,
            @PathParam("question") String questionId) {
        QuizView view = open(course, lesson, quiz);
        Question question = view.question(questionId).orElseThrow(NotFound::new);
        if (!view.isAnswerable()) {
            return see(models(view).quiz("result"));
        }
        QuestionModel model = visit.held()
                .map(held -> models(view).kept(question, new Given(Forms.decode(held.body()))))
                .orElseGet(() -> models(view).question(question));
        return Response.ok(Page.ok(templates.learningQuestion(frames.current(), model)))
                .build();
    }

    @POST
    @Path(QUIZ + "/question/{question}")
    @HoldsForm
    public Response save(
            @PathParam("course") String course,
            @PathParam("lesson") String lesson,
            @PathParam("quiz") String quiz,
            @PathParam("question") String questionId) {
        Given given = given();
        boolean back = visit.field(QuestionModel.GO).equals(QuestionModel.BACK);
        if (back && given.isEmpty()) {
            QuizView view = open(course, lesson, quiz);
            return see(models(view).before(view.question(questionId).orElseThrow(NotFound::new)));
        }
        try {
            QuizView view = quizzes.save(address(course, lesson, quiz), questionId, attempt(), given, visit.actor());
            sent.saved();
            Question question = view.question(questionId).orElseThrow(NotFound::new);
            if (view.result().isPresent()) {
                return see(models(view).quiz("result"));
            }
            return see(back ? models(view).before(question) : models(view).after(question));
        } catch (Rejected rejected) {
            QuizView view = open(course, lesson, quiz);
            Question question = view.question(questionId).orElseThrow(NotFound::new);
            Frame frame = frames.refused(rejected);
            return Response.ok(Page.rejected(
                            templates.learningQuestion(frame, models(view).rejected(question, given))))
                    .build();
        }
    }

    @GET
    @Path(QUIZ + "/check")
    public Response check(
            @PathParam("course") String course, @PathParam("lesson") String lesson, @PathParam("quiz") String quiz) {
        QuizView view = open(course, lesson, quiz);
        if (view.result().isPresent()) {
            return see(models(view).quiz("result"));
        }
        return Response.ok(Page.ok(
                        templates.learningAnswers(frames.current(), models(view).check())))
                .build();
    }

    @POST
    @Path(QUIZ + "/send")
    public Response send(
            @PathParam("course") String course, @PathParam("lesson") String lesson, @PathParam("quiz") String quiz) {
        QuizView view = quizzes.send(address(course, lesson, quiz), attempt(), visit.actor());
        return see(
                view.result().isPresent()
                        ? models(view).quiz("result")
                        : models(view).quiz("check"));
    }

    @GET
    @Path(QUIZ + "/result")
    public Response result(
            @PathParam("course") String course, @PathParam("lesson") String lesson, @PathParam("quiz") String quiz) {
        QuizView view = open(course, lesson, quiz);
        return view.result()
                .map(score -> Response.ok(Page.ok(templates.learningResult(
                                frames.current(), models(view).result(score))))
                        .build())
                .orElseGet(() -> see(models(view).goOn()));
    }

    /** Begins anew at the first question, where a go is left; the attempt itself opens with its first answer. */
    @POST
    @Path(QUIZ + "/again")
    public Response again(
            @PathParam("course") String course, @PathParam("lesson") String lesson, @PathParam("quiz") String quiz) {
        QuizView view = open(course, lesson, quiz);
        return see(view.isAnswerable() ? models(view).first() : models(view).quiz("result"));
    }

    private QuizView open(String course, String lesson, String quiz) {
        return quizzes.open(address(course, lesson, quiz), visit.actor());
    }

    private static QuizAddress address(String course, String lesson, String quiz) {
        return new QuizAddress(new LessonAddress(course, lesson), quiz);
    }

    private Given given() {
        return new Given(visit.fieldNames().stream().collect(Collectors.toMap(Function.identity(), visit::fields)));
    }

    /** The attempt the form means; a form without one means the first. */
    private int attempt() {
        try {
            return Integer.parseInt(visit.field(QuizModels.ATTEMPT));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private QuizModels models(QuizView view) {
        return new QuizModels(view, visit.language());
    }

    private static Response see(SafeUrl url) {
        return Response.seeOther(URI.create(url.value())).build();
    }
}

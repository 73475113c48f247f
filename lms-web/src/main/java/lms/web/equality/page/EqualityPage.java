package lms.web.equality.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import lms.web.equality.domain.Answers;
import lms.web.equality.domain.Question;
import lms.web.equality.domain.Questionnaire;
import lms.web.equality.usecase.AskedView;
import lms.web.equality.usecase.OwnAnswers;
import lms.web.equality.wording.MessageEqualityWords;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.Choice;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Notice;
import lms.web.shared.view.Page;
import lms.web.shared.view.Words;
import lms.web.shared.view.generated.Templates;

/** The equality questions: one page, every question optional, nothing chosen beforehand. */
@Path(EqualityPage.PATH)
@Component
public class EqualityPage {

    static final String PATH = "/me/privacy/equality";

    private static final Set<String> DONE = Set.of("saved", "withdrawn");

    private final OwnAnswers answers;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public EqualityPage(OwnAnswers answers, Visit visit, Frames frames, Templates templates) {
        this.answers = answers;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page show(@QueryParam("done") @DefaultValue("") String done) {
        AskedView asked = answers.read(visit.actor());
        Frame frame = frames.current();
        if (DONE.contains(done)) {
            frame = frame.saying(Notice.done("equality.done." + done));
        }
        return page(200, frame, asked, name -> asked.chosen().getOrDefault(name, ""));
    }

    /** What was chosen is not held for somebody whose sign-in has ended: it would lie there unsealed. */
    @POST
    public Response save() {
        Map<String, String> chosen = new HashMap<>();
        for (Question question : Questionnaire.ours().questions()) {
            String answer = visit.field(question.name());
            if (!answer.isEmpty()) {
                chosen.put(question.name(), answer);
            }
        }
        try {
            answers.save(chosen, visit.actor());
            return back("saved");
        } catch (Rejected rejected) {
            AskedView asked = answers.read(visit.actor());
            return Response.ok(page(422, frames.refused(rejected), asked, visit::field))
                    .build();
        }
    }

    @POST
    @Path("withdraw")
    public Response withdraw() {
        answers.withdraw(visit.actor());
        return back("withdrawn");
    }

    private static Response back(String done) {
        return Response.seeOther(URI.create(PATH + "?done=" + done)).build();
    }

    private Page page(int status, Frame frame, AskedView asked, UnaryOperator<String> chosen) {
        var model = new EqualityModel(
                asked.questions().stream()
                        .map(question -> asked(question, chosen.apply(question.name()), frame.words()))
                        .toList(),
                asked.kept(),
                asked.questions().size() < Questionnaire.ours().questions().size());
        return Page.of(status, templates.equalityForm(frame, model));
    }

    private static EqualityModel.Asked asked(Question question, String chosen, Words words) {
        List<Choice> choices = Stream.concat(question.answers().stream(), Stream.of(Answers.PREFER_NOT))
                .map(answer -> Choice.of(answer, MessageEqualityWords.key(question.name(), answer), words))
                .toList();
        return new EqualityModel.Asked(question.name(), "equality.q." + question.name(), choices, chosen);
    }
}

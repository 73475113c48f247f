package lms.web.shared.problem;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Overloaded;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.ErrorModel;
import lms.web.shared.view.Page;
import lms.web.shared.view.StatusWords;
import lms.web.shared.view.Words;
import lms.web.shared.view.generated.Templates;

/** Answers a failed request in the form that whoever asked understands. Says nothing about our insides. */
@Component
public class Problems {

    private static final String RETRY_SECONDS = "5";

    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public Problems(Visit visit, Frames frames, Templates templates) {
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    /** An answer with this status. */
    public Response answer(int status) {
        return answer(ErrorModel.of(status), List.of());
    }

    /** An answer to input that breaks rules. */
    Response answer(int status, List<Rejected.Fault> faults) {
        return answer(ErrorModel.of(status), faults);
    }

    /** An answer to a fault of ours, with what the operator finds it by in the log. */
    Response answerWithReference(int status, String reference) {
        return answer(new ErrorModel(status, Optional.of(reference), Optional.empty()), List.of());
    }

    /** An answer to what may be asked again after this time. */
    Response answerLater(Overloaded refused) {
        Response answer = answer(ErrorModel.later(refused.patience()), List.of());
        answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, String.valueOf(refused.seconds()));
        return answer;
    }

    /** An answer that says what is wrong in this case. */
    public Response answerWithReason(int status, String messageKey) {
        Optional<String> reason = Optional.of(messageKey).filter(frames.words()::knows);
        return answer(new ErrorModel(status, Optional.empty(), reason), List.of());
    }

    private Response answer(ErrorModel model, List<Rejected.Fault> faults) {
        int status = model.status();
        var response = visit.isToApi()
                ? Response.status(StatusWords.of(status))
                        .type("application/problem+json")
                        .entity(json(model, faults))
                : Response.status(StatusWords.of(status))
                        .entity(Page.of(status, templates.sharedError(frames.current(), model)));
        if (status == 429 || status == 503) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return response.build();
    }

    private String json(ErrorModel model, List<Rejected.Fault> faults) {
        Words words = frames.words();
        JsonObjectBuilder problem = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", words.plain("error." + model.told()))
                .add("status", model.status())
                .add("detail", words.plain(model.what()));
        model.reference().ifPresent(value -> problem.add("reference", value));
        if (!faults.isEmpty()) {
            var errors = Json.createArrayBuilder();
            faults.forEach(fault -> errors.add(Json.createObjectBuilder()
                    .add("parameter", fault.field())
                    .add("detail", words.plain(fault.messageKey(), fault.args().toArray()))));
            problem.add("errors", errors);
        }
        return problem.build().toString();
    }
}

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
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.ErrorModel;
import lms.web.shared.view.Page;
import lms.web.shared.view.Words;
import lms.web.shared.view.generated.Templates;

/** Answers a failed request in the form that whoever asked understands. Says nothing about our insides. */
@Component
public class Problems {

    private static final String API = "/api/";
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
        return answer(status, List.of(), Optional.empty());
    }

    /** An answer to input that breaks rules. */
    Response answer(int status, List<Rejected.Fault> faults) {
        return answer(status, faults, Optional.empty());
    }

    /** An answer to a fault of ours, with what the operator finds it by in the log. */
    Response answerWithReference(int status, String reference) {
        return answer(status, List.of(), Optional.of(reference));
    }

    private Response answer(int status, List<Rejected.Fault> faults, Optional<String> reference) {
        var model = new ErrorModel(status, reference);
        var response = visit.path().startsWith(API)
                ? Response.status(status, reason(status))
                        .type("application/problem+json")
                        .entity(json(model, faults))
                : Response.status(status, reason(status))
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
                .add("detail", words.plain("error." + model.told() + ".what"));
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

    /** JAX-RS names most statuses; 422 would print "CUSTOM". */
    private static String reason(int status) {
        return Optional.ofNullable(Response.Status.fromStatusCode(status))
                .map(Response.Status::getReasonPhrase)
                .orElse("Unprocessable Content");
    }
}

package lms.web.cohort.page;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import lms.web.shared.http.Forms;
import lms.web.shared.http.Frames;
import lms.web.shared.http.SentForm;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.FieldError;
import lms.web.shared.view.Frame;

/** Forms that came now, that were refused, or that were kept while their sender signed in again. */
@Component
public class SentForms {

    private final SentForm sent;
    private final Visit visit;
    private final Frames frames;

    @Inject
    public SentForms(SentForm sent, Visit visit, Frames frames) {
        this.sent = sent;
        this.visit = visit;
        this.frames = frames;
    }

    /** The fields of the form that was kept for this page. */
    Optional<UnaryOperator<String>> held() {
        return visit.held().map(held -> {
            var fields = Forms.decode(held.body());
            return name -> Objects.requireNonNullElse(fields.getFirst(name), "");
        });
    }

    /** The form of this request has been dealt with. */
    void saved() {
        sent.saved();
    }

    /** The frame around a form: it says what is wrong with it, or that it was kept. */
    Frame frame(List<FieldError> errors) {
        return errors.isEmpty() ? sent.frame() : frames.current().withErrors(errors);
    }
}

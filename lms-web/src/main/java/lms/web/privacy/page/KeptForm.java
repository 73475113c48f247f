package lms.web.privacy.page;

import jakarta.inject.Inject;
import java.util.Objects;
import lms.web.account.usecase.SignIns;
import lms.web.shared.http.Forms;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.FieldError;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Notice;

/** A form that was kept while its sender showed a secret again, or that was refused. */
@Component
public class KeptForm {

    private final SignIns signIns;
    private final Visit visit;
    private final Frames frames;

    @Inject
    public KeptForm(SignIns signIns, Visit visit, Frames frames) {
        this.signIns = signIns;
        this.visit = visit;
        this.frames = frames;
    }

    /** A field of the form that was kept for this page; empty if none was. */
    String held(String name) {
        return visit.held()
                .map(held ->
                        Objects.requireNonNullElse(Forms.decode(held.body()).getFirst(name), ""))
                .orElse("");
    }

    /** The frame around the form, which says if it was kept. */
    Frame frame() {
        return visit.held().isPresent() ? frames.current().saying(Notice.note("form.kept")) : frames.current();
    }

    /** The frame around a form that was refused, which says what is wrong with it. */
    Frame refused(Rejected rejected) {
        return frames.current()
                .withErrors(rejected.faults().stream()
                        .map(fault -> new FieldError(fault.field(), fault.messageKey(), fault.args()))
                        .toList());
    }

    /** The form has been dealt with. */
    void saved() {
        if (visit.held().isPresent()) {
            signIns.letGo(visit.actor());
        }
    }
}

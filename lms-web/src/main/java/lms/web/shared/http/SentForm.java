package lms.web.shared.http;

import jakarta.inject.Inject;
import java.util.Objects;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.HeldForms;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Notice;

/** A form that was kept while its sender showed a secret again, or that was refused. */
@Component
public class SentForm {

    private final HeldForms heldForms;
    private final Visit visit;
    private final Frames frames;

    @Inject
    public SentForm(HeldForms heldForms, Visit visit, Frames frames) {
        this.heldForms = heldForms;
        this.visit = visit;
        this.frames = frames;
    }

    /** A field of the form that was kept for this page; empty if none was. */
    public String held(String name) {
        return visit.held()
                .map(held ->
                        Objects.requireNonNullElse(Forms.decode(held.body()).getFirst(name), ""))
                .orElse("");
    }

    /** The frame around the form, which says if it was kept. */
    public Frame frame() {
        return visit.held().isPresent() ? frames.current().saying(Notice.note("form.kept")) : frames.current();
    }

    /** The form has been dealt with. */
    public void saved() {
        if (visit.held().isPresent()) {
            heldForms.letGo(visit.actor());
        }
    }

    /** The frame around a form that was refused, which says what is wrong, field by field. */
    public Frame refused(Rejected rejected) {
        return frames.refused(rejected);
    }
}

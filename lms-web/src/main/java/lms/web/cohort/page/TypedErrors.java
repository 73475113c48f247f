package lms.web.cohort.page;

import java.util.List;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.FieldError;

/** Says what is wrong with a form that was refused. */
final class TypedErrors {

    private TypedErrors() {}

    static List<FieldError> of(Rejected rejected) {
        return rejected.faults().stream()
                .map(fault -> new FieldError(fault.field(), fault.messageKey(), fault.args()))
                .toList();
    }
}

package lms.web.membership.page;

import lms.web.membership.domain.FileStep;
import lms.web.membership.usecase.FileView;

/** {@code /admin/people/import} while rows are being taken, and after. */
public record TakenModel(FileView file) {

    /** Whether all rows were taken. */
    public boolean done() {
        return file.step() == FileStep.DONE;
    }
}
